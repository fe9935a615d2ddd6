package org.dateline.linking.entities;

/** How much two aliases look like one entity. */
interface Resemblance {

    /** Nothing but equal signatures joins. */
    Resemblance NONE = new Resemblance() {
        @Override
        public boolean forbids(Alias a, Alias b) {
            return true;
        }

        @Override
        public double score(Alias a, Alias b) {
            return 0;
        }

        @Override
        public boolean isVague(Alias alias) {
            return false;
        }
    };

    /** Must they never be one? */
    boolean forbids(Alias a, Alias b);

    /** Between 0 and 1; 0 where nothing joins them. */
    double score(Alias a, Alias b);

    /** Does the name tell little, so that it joins only where one entity alone comes into question? */
    boolean isVague(Alias alias);
}
