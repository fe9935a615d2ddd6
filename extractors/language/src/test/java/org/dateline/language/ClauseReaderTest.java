package org.dateline.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One construction of English a row; the countries and persons are invented. */
class ClauseReaderTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    arrest | Protesters threw bottles at the embassy and police arrested three of them. | verb active past, coordinated of throw; subject police; object three of them
                    throw | Protesters threw bottles at the embassy and police arrested three of them. | verb active past, root; subject Protesters; object bottles; oblique:at the embassy
                    flee | Rebels attacked the town and government troops fled. | verb active past, coordinated of attack; subject government troops
                    agree | Four days after Norland and Sudland agreed in Lund to restore ties, their presidents met. | verb active past, adverbial of meet by after; subject Norland; subject Sudland; oblique:in Lund; complement to restore ties
                    call | A spokeswoman for the UN refugee agency called on Norland to investigate reports of attacks. | verb active past, root; subject A spokeswoman for the UN refugee agency; oblique:on Norland; complement to investigate reports of attacks
                    dump | Norlandic farmers, angry about grain imports, dumped corn on railway tracks. | verb active past, root; subject Norlandic farmers, angry about grain imports; object corn; oblique:on railway tracks
                    designate | The group, designated a terrorist organisation by Norland, said it carried out the bombing. | verb passive none, participial of say; object a terrorist organisation; agent:by Norland; subject* The group
                    say | The group, designated a terrorist organisation by Norland, said it carried out the bombing. | verb active past, root; subject The group; complement it carried out the bombing
                    use | The army has not ruled out using force. | verb active none, complement of rule; object force; subject* The army
                    release | Norland released the crew of the trawler Estrela do Norte on Friday. | verb active past, root; subject Norland; object the crew of the trawler Estrela do Norte; oblique:on Friday
                    fine | The bank had been fined $20 million by regulators in London. | verb passive past perfect, root; subject The bank; object $20 million; agent:by regulators; oblique:in London
                    damage | An explosion damaged a gas pipeline; no group claimed responsibility. | verb active past, root; subject An explosion; object a gas pipeline
                    leave | The junta ordered the UN mission to leave. | verb active none, complement of order; subject* the UN mission
                    shoot | Its forces shot down three drones. | verb active past, root; subject Its forces; particle down; object three drones
                    attack | Rebels attacked the army base in Norland on Friday. | verb active past, root; subject Rebels; object the army base in Norland; oblique:on Friday
                    attack | The base was attacked by rebels near the river. | verb passive past, root; subject The base; agent:by rebels near the river
                    meet | The minister will meet his counterpart Anna Lind next week. | verb active future, root; subject The minister; object his counterpart Anna Lind; adverbial next week
                    meet | The presidents of Norland and Sudland are going to meet in Oslo. | verb active future, root; subject The presidents of Norland and Sudland; oblique:in Oslo
                    visit | The minister is to visit Norland. | verb active future, root; subject The minister; object Norland
                    withdraw | Norland has to withdraw its troops. | verb active present necessary, root; subject Norland; object its troops
                    close | Norland may close its embassy. | verb active present possible, root; subject Norland; object its embassy
                    respond | Norland did not respond to the attack. | verb active past not, root; subject Norland; oblique:to the attack
                    support | Norland no longer supports the rebels. | verb active present not, root; subject Norland; adverbial no longer; object the rebels
                    attack | No soldier attacked the village. | verb active past not, root; subject No soldier; object the village
                    arrest | Police had been arresting protesters. | verb active past perfect progressive, root; subject Police; object protesters
                    send | Norland would send troops. | verb active present conditional, root; subject Norland; object troops
                    condemn | Norland and Sudland condemned the attack. | verb active past, root; subject Norland; subject Sudland; object the attack
                    reject | The minister condemned and rejected the plan. | verb active past, coordinated of condemn; object the plan; subject* The minister
                    leave | The minister met the rebels and left the country. | verb active past, coordinated of meet; object the country; subject* The minister
                    discuss | The ministers will meet in Lund and discuss trade. | verb active future, coordinated of meet; object trade; subject* The ministers
                    withdraw | Norland urged Sudland to withdraw its troops. | verb active none, complement of urge; object its troops; subject* Sudland
                    close | Norland threatened to close its embassy. | verb active none, complement of threaten; object its embassy; subject* Norland
                    leave | Norland promised Sudland to leave the island. | verb active none, complement of promise; object the island; subject* Norland
                    resign | The minister was forced to resign. | verb active none, complement of force; subject* The minister
                    attack | The rebels, who attacked the base, fled. | verb active past, relative of flee; subject* The rebels; object the base
                    sign | The deal that Norland signed collapsed. | verb active past, relative of deal; object* The deal; subject Norland
                    meet | The city where the ministers met was quiet. | verb active past, relative of quiet by where; subject the ministers; oblique:in* The city
                    back | Troops backed by Norland entered the city. | verb passive none, participial of enter; agent:by Norland; subject* Troops
                    kill | Rebels attacked the base, killing three soldiers. | verb active none, participial of attack; object three soldiers; subject* Rebels
                    talk | The minister held talks with Sudland on trade in Lund. | noun active past, nominal of hold; oblique:with Sudland; oblique:on trade in Lund; subject* The minister
                    visit | The president will pay a visit to Sudland. | noun active future, nominal of pay; oblique:to Sudland; subject* The president
                    attack | The army launched an attack on the rebels on Monday. | noun active past, nominal of launch; oblique:on the rebels; subject* The army; oblique:on* Monday
                    talk | Talks were held with rebels on Sunday. | noun active past, nominal of hold; oblique:with* rebels; oblique:on* Sunday
                    killing | The army condemned the killing of General Berg by rebels. | noun active none, nominal of condemn; oblique:of General Berg; agent:by rebels
                    threat | He spoke about the threat of Norland to the island. | noun active none, nominal of speak; oblique:of Norland; oblique:to the island
                    close | Sudland criticised Norland's threat to close its embassy. | verb active none, complement of threat; object its embassy; subject* Norland
                    attack | The Norlandic attack on the village shocked Sudland. | noun active none, nominal of shock; possessor Norlandic; oblique:on the village
                    leave | "We will leave the island," Berg said. | verb active future, complement of say; subject We; object the island
                    say | "We will leave the island," said Minister Berg. | verb active past, root; complement We will leave the island; subject Minister Berg
                    leave | The troops will leave the island, according to officials. | verb active future, root; subject The troops; object the island; oblique:according to officials
                    leave | The troops, officials said, will leave the island. | verb active future, complement of say; subject The troops; object the island
                    say | The troops, officials said, will leave the island. | verb active past, root; subject officials; complement The troops, officials said, will leave the island
                    hide | Norland accused Sudland of hiding weapons. | verb active none, complement of accuse by of; object weapons; subject* Sudland
                    attack | Norland will respond if Sudland attacks the island. | verb active present, adverbial of respond by if; subject Sudland; object the island
                    meet | The minister left after meeting the president. | verb active none, adverbial of leave by after; object the president; subject* The minister
                    discuss | The minister came to Lund to discuss trade. | verb active none, purpose of come; object trade; subject* The minister
                    ready | Norland is ready to talk to the rebels. | predicative active present, root; attribute ready; subject Norland; complement to talk to the rebels
                    minister | Berg was the foreign minister of Norland. | predicative active past, root; attribute the foreign minister of Norland; subject Berg; oblique:of Norland
                    be | The president is in Norland. | verb active present, root; subject The president; oblique:in Norland
                    give | Norland gave the rebels weapons. | verb active past, root; subject Norland; indirect_object the rebels; object weapons
                    blow | Rebels blew up the bridge. | verb active past, root; subject Rebels; particle up; object the bridge
                    add | Berg said the talks had failed, adding that Norland would leave. | verb active none, participial of say; complement that Norland would leave; subject* Berg
                    leave | Berg told reporters that Norland would leave the island. | verb active present conditional, complement of tell by that; subject Norland; object the island
                    want | Norland wants Sudland to pay. | verb active present, root; subject Norland; complement Sudland to pay
                    stop | The two sides agreed to stop fighting. | verb active none, complement of agree; complement fighting; subject* The two sides
                    say | Berg on Friday said the talks had failed. | verb active past, root; subject Berg; oblique:on Friday; complement the talks had failed
                    fire | Soldiers opened fire on protesters. | noun active past, nominal of open; subject* Soldiers; oblique:on* protesters
                    expel | Norland expelled two diplomats in response to the arrest of its envoy. | verb active past, root; subject Norland; object two diplomats; oblique:in response to the arrest of its envoy
                    disarm | Rebels rejected an appeal from the president to disarm. | verb active none, complement of appeal; subject* Rebels
                    attack | The army left instead of attacking the base. | verb active none, adverbial of leave by instead of; object the base; subject* The army
                    move | The army moved away from the river along with its allies. | verb active past, root; subject The army; adverbial away; oblique:from the river; oblique:along with its allies
                    fight | He went to Lund, where rebels fought. | verb active past, relative of go by where; subject rebels; oblique:in* Lund
                    help | Berg urged Norland to support the Front, which he said would help the region. | verb active present conditional, complement of say; subject* the Front; object the region
                    call | The minister called Friday on rebels to disarm. | verb active past, root; subject The minister; adverbial Friday; oblique:on rebels; complement to disarm
                    end | Norland demanded that the government end curbs on the press. | verb active none, complement of demand by that; subject the government; object curbs on the press
                    leave | Norland's emir, Sheikh Hamad, left Lund. | verb active past, root; subject Norland's emir; object Lund
                    restore | Norland is about to restore ties with Sudland. | verb active future, root; subject Norland; object ties; oblique:with Sudland
                    visit | The minister is set to visit Lund. | verb active future, root; subject The minister; object Lund
                    hand | Norland and Sudland hand over prisoners. | verb active present, root; subject Norland; subject Sudland; particle over; object prisoners
                    build | Lund approved a plan for Norland to build a bridge. | verb active none, complement of plan by for; subject Norland; object a bridge
                    impose | LUND (AP) - President Berg is imposing sanctions on Norland. | verb active present progressive, root; subject President Berg; object sanctions; oblique:on Norland
                    arrive | LUND, March 3 — The minister arrived on Monday. | verb active past, root; subject The minister; oblique:on Monday
                    attack | On Monday rebels attacked the base. | verb active past, root; oblique:on Monday; subject rebels; object the base
                    fire | In Gaza militants fired rockets at the town. | verb active past, root; oblique:in Gaza; subject militants; object rockets; oblique:at the town
                    throw | Over the weekend crowds threw stones at the embassy. | verb active past, root; oblique:over the weekend; subject crowds; object stones; oblique:at the embassy
                    condemn | In Addis Ababa the African Union condemned the coup. | verb active past, root; oblique:in Addis Ababa; subject the African Union; object the coup
                    meet | Last week ministers from Chile and Peru met in Lima. | verb active past, root; adverbial Last week; subject ministers from Chile and Peru; oblique:in Lima
                    hit | Rockets hit the base. | verb active past, root; subject Rockets; object the base
                    provide | Norland provided the weapons. | verb active past, root; subject Norland; object the weapons
                    provide | Norland has provided over $3 million to Sudland. | verb active present perfect, root; subject Norland; object over $3 million; oblique:to Sudland
                    hand | The EU and the UN hand over urgently needed supplies to Norland. | verb active present, root; subject The EU; subject the UN; particle over; object urgently needed supplies; oblique:to Norland
                    """)
    void reads(String lemma, String text, String expected) {
        assertEquals(expected, Reader.clause(lemma, text));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    kill | Five Killed in Raid on Norland | verb passive past, root; subject Five; oblique:in Raid on Norland
                    arrest | Minister arrested after protest in Lund | verb passive past, root; subject Minister; oblique:after protest in Lund
                    check | Norland Police Set to Check Records | verb active future, root; subject Norland Police; object Records
                    """)
    void readsHeadlines(String lemma, String headline, String expected) {
        assertEquals(expected, Reader.headline(lemma, headline));
    }
}
