/** Conflict events as immutable, attributed claims. */
module org.saidby {
    requires transitive com.fasterxml.jackson.databind;
    requires de.siegmar.fastcsv;
    requires static transitive org.jspecify;
    requires static info.picocli;
    requires static org.immutables.value.annotations;

    exports org.saidby;
    exports org.saidby.acled;
    exports org.saidby.analysis;
    exports org.saidby.diff;
    exports org.saidby.edtf;
    exports org.saidby.export;
    exports org.saidby.json;
    exports org.saidby.ucdp;
    exports org.saidby.validation;
}
