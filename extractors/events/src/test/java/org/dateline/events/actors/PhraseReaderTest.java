package org.dateline.events.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseReaderTest {

    private static final Knowledge KNOWLEDGE = Knowledge.load(List.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norwegian fishermen                         | NOR:CVL
            the Bolivian foreign minister               | BOL:GOV
            two Kenyan soldiers                         | KEN:MIL
            Peru's parliament                           | PER:LEG
            the president of the senate                 | :LEG
            Iran-backed militias in Iraq                | IRQ:PRM
            Rwandan-backed rebels in eastern Congo      | COD:REB
            a former Danish prime minister              | DNK:ELI
            opposition leader                           | :PTY
            Turkey's ambassador to Chile                | TUR:GOV
            anti-government demonstrators               | :OPP
            antiwar protesters                          | :OPP
            Mali's displaced                            | MLI:REF
            pro-government fighters in Libya            | LBY:PRM
            a US-led coalition                          | IGO:MIL
            unidentified gunmen                         | :UAF
            foreign troops in Mali                      | :MIL
            coalition forces                            | IGO:MIL
            the embassy in Oslo                         | :GOV
            a state-owned Kuwaiti newspaper             | KWT:GOV
            al-Shabaab gunmen                           | SOM:REB
            Syrian regime forces                        | SYR:MIL
            Canberra                                    | AUS:GOV
            the Kremlin                                 | RUS:GOV
            Iraqi Kurds                                 | IRQ:CVL
            ordinary Latvians                           | LVA:CVL
            the crew of a fishing boat                  | :CVL
            sailors of a Danish frigate                 | DNK:MIL
            an Air France pilot                         | FRA:CVL
            the wife of the Greek president             | GRC:ELI
            Ghana's former finance minister             | GHA:ELI
            exiled Cuban priests                        | CUB:REL
            the secretary-general of NATO               | IGO:GOV
            Transnistria's government                   | MDA:PRE
            Western envoys                              | :GOV
            European ministers in Geneva                | :GOV
            the head coach                              | :CVL
            the chief executive of Siemens              | DEU:BUS
            the army chief of Peru                      | PER:MIL
            Kenyan firefighters                         | KEN:CVL
            Sunni clerics in Lebanon                    | LBN:REL
            the head of the army                        | :MIL
            Hezbollah fighters                          | LBN:REB
            UN peacekeepers                             | IGO:MIL
            rumours                                     | :
            us                                          | :
            """)
    void countryAndSectorComeFromTheWords(String phrase, String code) {
        assertEquals(code, new PhraseReader(KNOWLEDGE).code(phrase, "", "").toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tony Blair   | 2003-01-01 | GBR:GOV
            Tony Blair   | 2015-06-30 | GBR:ELI
            Angela Merkel| 2010-03    | DEU:GOV
            Taliban      | 2010-03-01 | AFG:REB
            Taliban      | 2022-03-01 | AFG:GOV
            """)
    void officesHoldForATime(String phrase, String day, String code) {
        assertEquals(code, new PhraseReader(KNOWLEDGE).code(phrase, "", day).toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = "the National Guard | Saudi | SAU:MIL")
    void theContextGivesACountryThatThePhraseLacks(String phrase, String context, String code) {
        assertEquals(code, new PhraseReader(KNOWLEDGE).code(phrase, context, "").toString());
    }
}
