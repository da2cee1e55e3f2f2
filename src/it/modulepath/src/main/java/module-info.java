/** A user of saidby on the module path. */
module consumer {
    requires org.saidby;
}
