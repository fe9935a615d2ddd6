package org.dateline.events.coding;

/** How much a side of an event counts: whether what it does or suffers is public affairs, a private matter, or nobody's deed at all. */
enum Weight {
    /** States and their organs, parties, armed groups, international bodies, peoples and countries. */
    PUBLIC,
    /** People and bodies without a public part: patients, customers, companies, a person of whom no office is known. */
    PRIVATE,
    /** Things, and pronouns that stand for nobody in particular. */
    NOBODY
}
