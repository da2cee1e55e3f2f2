package org.saidby.acled;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidby.Country;
import org.saidby.acled.AcledCountries.Match;

class AcledCountriesTest {

    /** ISO 3166-1: two letters and number of all 249. */
    private static final String CODES = """
            AD20 AE784 AF4 AG28 AI660 AL8 AM51 AO24 AQ10 AR32 AS16 AT40 AU36 AW533 AX248 AZ31 BA70 BB52 BD50
            BE56 BF854 BG100 BH48 BI108 BJ204 BL652 BM60 BN96 BO68 BQ535 BR76 BS44 BT64 BV74 BW72 BY112 BZ84
            CA124 CC166 CD180 CF140 CG178 CH756 CI384 CK184 CL152 CM120 CN156 CO170 CR188 CU192 CV132 CW531
            CX162 CY196 CZ203 DE276 DJ262 DK208 DM212 DO214 DZ12 EC218 EE233 EG818 EH732 ER232 ES724 ET231 FI246
            FJ242 FK238 FM583 FO234 FR250 GA266 GB826 GD308 GE268 GF254 GG831 GH288 GI292 GL304 GM270 GN324
            GP312 GQ226 GR300 GS239 GT320 GU316 GW624 GY328 HK344 HM334 HN340 HR191 HT332 HU348 ID360 IE372
            IL376 IM833 IN356 IO86 IQ368 IR364 IS352 IT380 JE832 JM388 JO400 JP392 KE404 KG417 KH116 KI296 KM174
            KN659 KP408 KR410 KW414 KY136 KZ398 LA418 LB422 LC662 LI438 LK144 LR430 LS426 LT440 LU442 LV428
            LY434 MA504 MC492 MD498 ME499 MF663 MG450 MH584 MK807 ML466 MM104 MN496 MO446 MP580 MQ474 MR478
            MS500 MT470 MU480 MV462 MW454 MX484 MY458 MZ508 NA516 NC540 NE562 NF574 NG566 NI558 NL528 NO578
            NP524 NR520 NU570 NZ554 OM512 PA591 PE604 PF258 PG598 PH608 PK586 PL616 PM666 PN612 PR630 PS275
            PT620 PW585 PY600 QA634 RE638 RO642 RS688 RU643 RW646 SA682 SB90 SC690 SD729 SE752 SG702 SH654 SI705
            SJ744 SK703 SL694 SM674 SN686 SO706 SR740 SS728 ST678 SV222 SX534 SY760 SZ748 TC796 TD148 TF260
            TG768 TH764 TJ762 TK772 TL626 TM795 TN788 TO776 TR792 TT780 TV798 TW158 TZ834 UA804 UG800 UM581
            US840 UY858 UZ860 VA336 VC670 VE862 VG92 VI850 VN704 VU548 WF876 WS882 YE887 YT175 ZA710 ZM894 ZW716
            """;

    @Test
    void everyNumberHasItsLetters() {
        TreeMap<Integer, String> expected = CODES.lines()
                .flatMap(line -> Set.of(line.split(" ")).stream())
                .collect(Collectors.toMap(
                        code -> Integer.valueOf(code.substring(2)),
                        code -> code.substring(0, 2),
                        (one, other) -> other,
                        TreeMap::new));
        assertThat(expected).hasSize(249);
        expected.put(383, "XK");
        expected.put(736, "SD");

        TreeMap<Integer, String> found = new TreeMap<>();
        IntStream.rangeClosed(-1, 1000)
                .forEach(iso -> AcledCountries.alpha2(iso).ifPresent(letters -> found.put(iso, letters)));

        assertThat(found).isEqualTo(expected);
    }

    @Test
    void theModelKnowsTheLettersOfEveryNumber() {
        assertThat(IntStream.rangeClosed(0, 999)
                        .boxed()
                        .flatMap(iso -> AcledCountries.alpha2(iso).stream())
                        .map(Country::of))
                .allMatch(Country::isKnown);
    }

    @Test
    void namesOfThePlatformAreNeverOfAnotherNumber() {
        Set<String> wrong = new TreeSet<>();
        for (int iso = 1; iso < 1000; iso++) {
            for (String letters : AcledCountries.alpha2(iso).stream().toList()) {
                String name = new Locale.Builder().setRegion(letters).build().getDisplayCountry(Locale.ENGLISH);
                if (AcledCountries.matches(iso, name) == Match.NO) {
                    wrong.add(iso + " " + name);
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Afghanistan | 4
                    Bailiwick of Guernsey | 831
                    Bailiwick of Jersey | 832
                    Bolivia | 68
                    British Virgin Islands | 92
                    Brunei | 96
                    Cape Verde | 132
                    Caribbean Netherlands | 535
                    Curacao | 531
                    Czech Republic | 203
                    Democratic Republic of Congo | 180
                    East Timor | 626
                    Falkland Islands | 238
                    Faroe Islands | 234
                    Gambia | 270
                    Guinea | 324
                    Guinea-Bissau | 624
                    Hong Kong | 344
                    Iran | 364
                    Ivory Coast | 384
                    Kyrgyzstan | 417
                    Laos | 418
                    Micronesia | 583
                    Moldova | 498
                    Myanmar | 104
                    Namibia | 516
                    Netherlands | 528
                    Niger | 562
                    Nigeria | 566
                    North Korea | 408
                    North Macedonia | 807
                    Palestine | 275
                    Republic of Congo | 178
                    Reunion | 638
                    Russia | 643
                    Saint Helena, Ascension and Tristan da Cunha | 654
                    Saint Kitts and Nevis | 659
                    Saint-Barthelemy | 652
                    Saint-Martin | 663
                    Sao Tome and Principe | 678
                    Sint Maarten | 534
                    South Georgia and the South Sandwich Islands | 239
                    South Korea | 410
                    South Sudan | 728
                    Sudan | 729
                    Sudan | 736
                    Syria | 760
                    Taiwan | 158
                    Tanzania | 834
                    Trinidad and Tobago | 780
                    Turkey | 792
                    United Kingdom | 826
                    United States | 840
                    Vatican City | 336
                    Venezuela | 862
                    Vietnam | 704
                    Virgin Islands, U.S. | 850
                    Wallis and Futuna | 876
                    Yemen | 887
                    eSwatini | 748
                    """)
    void namesThatAcledUsesMatchTheirNumber(String name, int iso) {
        assertThat(AcledCountries.matches(iso, name)).isEqualTo(Match.YES);
        assertThat(AcledCountries.alpha2(name)).isEqualTo(AcledCountries.alpha2(iso));
        assertThat(AcledCountries.matches(10, name)).isEqualTo(Match.NO);
        assertThat(AcledCountries.matches(0, name)).isEqualTo(Match.NO);
        assertThat(AcledCountries.matches(999, name)).isEqualTo(Match.NO);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    T\u00fcrkiye                | 792
                    C\u00f4te d\u2019Ivoire    | 384
                    Cote d'Ivoire                | 384
                    R\u00e9union                | 638
                    Cura\u00e7ao                | 531
                    Swaziland                    | 748
                    Eswatini                     | 748
                    Burma                        | 104
                    Czechia                      | 203
                    Viet Nam                     | 704
                    Cabo Verde                   | 132
                    Timor-Leste                  | 626
                    Macedonia                    | 807
                    Zaire                        | 180
                    Trinidad & Tobago            | 780
                    SOUTH  SUDAN                 | 728
                    Saint Martin (French part)   | 663
                    Congo, The Democratic Republic of the | 180
                    French Southern and Antarctic Lands   | 260
                    """)
    void formerAndOtherNamesMatchTheirNumber(String name, int iso) {
        assertThat(AcledCountries.matches(iso, name)).isEqualTo(Match.YES);
        assertThat(AcledCountries.matches(10, name)).isEqualTo(Match.NO);
    }

    @Test
    void kosovoHasNoNumberOrTheOneInUse() {
        assertThat(AcledCountries.matches(0, "Kosovo")).isEqualTo(Match.YES);
        assertThat(AcledCountries.matches(383, "Kosovo")).isEqualTo(Match.YES);
        assertThat(AcledCountries.matches(688, "Kosovo")).isEqualTo(Match.UNKNOWN);
        assertThat(AcledCountries.matches(383, "Serbia")).isEqualTo(Match.NO);
        assertThat(AcledCountries.alpha2("Kosovo")).contains("XK");
        assertThat(AcledCountries.alpha2(0)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Akrotiri and Dhekelia",
                "Atlantic Ocean",
                "Indian Ocean",
                "Mediterranean Sea",
                "Pacific Ocean",
                "Southern Ocean"
            })
    void basesAndSeasHaveNoNumber(String name) {
        assertThat(AcledCountries.matches(0, name)).isEqualTo(Match.YES);
        assertThat(AcledCountries.matches(826, name)).isEqualTo(Match.UNKNOWN);
        assertThat(AcledCountries.alpha2(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "Ruritania", "Congo", "Korea", "Republic", "#"})
    void aNameInNoTableIsUnknown(String name) {
        assertThat(AcledCountries.matches(178, name)).isEqualTo(Match.UNKNOWN);
        assertThat(AcledCountries.alpha2(name)).isEmpty();
    }
}
