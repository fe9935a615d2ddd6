package org.dateline.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.dateline.core.model.Coding;
import org.dateline.core.model.DateValue;
import org.dateline.core.model.Event;
import org.dateline.core.model.EventActor;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Identifier;
import org.dateline.core.model.Place;
import org.dateline.core.model.Side;
import org.dateline.core.model.Status;

/**
 * A happening of the {@link InventedCorpus}: the same number always gives the same one.
 *
 * @param number from 0
 * @param article the first article that tells it
 * @param tellers how many articles, one after the other, tell it
 * @param differs does the second report differ from the first in a number?
 */
record InventedDeed(
        int number,
        int article,
        int tellers,
        boolean differs,
        String words,
        Coding coding,
        Status status,
        InventedActor actor,
        InventedActor recipient,
        Place place,
        LocalDate day,
        int arrested) {

    private static final List<String[]> DEEDS = InventedNames.rows("deeds.tsv");
    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 2);
    private static final int DAYS = 700;
    /** As large corpora are: most people are named now and then, a few all the time. */
    private static final int PEOPLE = 1500;

    static InventedDeed of(int number, int article, int tellers, int articles) {
        SplittableRandom random = new SplittableRandom(number * 7919L + 17);
        String[] deed = DEEDS.get(random.nextInt(DEEDS.size()));
        EventType type = new EventType("plover", deed[1]);
        Coding coding =
                new Coding(type, deed[2], List.of(), deed[3], Integer.parseInt(deed[4]), Double.parseDouble(deed[5]));
        double wave = 20 * StrictMath.sin(number / 9.0);
        int day = (int) Math.max(0, (double) article / Math.max(1, articles) * DAYS + wave);
        double skew = random.nextDouble();
        InventedActor actor = InventedActor.of((int) (skew * skew * skew * PEOPLE));
        InventedActor recipient = InventedActor.of(random.nextInt(PEOPLE / 3));
        boolean arrest = deed[2].equals("arrest");
        return new InventedDeed(
                number,
                article,
                tellers,
                arrest && tellers > 1,
                deed[0],
                coding,
                Status.of(deed[6]),
                actor,
                recipient,
                InventedNames.PLACES.get(random.nextInt(InventedNames.PLACES.size())),
                FIRST_DAY.plusDays(day),
                arrest ? 3 + random.nextInt(40) : 0);
    }

    String eventId() {
        return String.format(
                Locale.ROOT,
                "e%06x%s",
                number,
                Identifier.of("", "event", number).substring(6));
    }

    DateValue date() {
        return DateValue.ofDay(day, "relative");
    }

    /** How many were arrested, as the n-th article says that tells of it. */
    int arrested(int teller) {
        return arrested + (differs && teller == 1 ? 2 : 0);
    }

    Event event(List<String> reports) {
        return new Event(
                eventId(),
                coding,
                status,
                number % 37 == 0,
                number % 11 == 0,
                date(),
                place.id(),
                List.of(actor.as(Side.ACTOR), recipient.as(Side.RECIPIENT)),
                false,
                reports.stream().sorted().toList(),
                tellers,
                tellers,
                day.plusDays(1).toString(),
                differs ? 1 : 0,
                0.5 + number % 50 / 100.0);
    }

    /** A person of the corpus. */
    record InventedActor(int number, String id, String name, String office, String country, String sector) {

        static InventedActor of(int number) {
            List<String> given = InventedNames.GIVEN;
            List<String> family = InventedNames.FAMILY;
            String[] office = InventedNames.OFFICES
                    .get(number % InventedNames.OFFICES.size())
                    .split("=");
            int again = number / (given.size() * family.size());
            String name = given.get(number % given.size()) + " "
                    + family.get(number / given.size() % family.size())
                    + (again == 0 ? "" : " " + "IVX".charAt(again % 3));
            String country = InventedNames.PLACES
                    .get(number * 7 % InventedNames.PLACES.size())
                    .country();
            String id = String.format(
                    Locale.ROOT, "n%04x%s", number, Identifier.of("", name).substring(4));
            return new InventedActor(number, id, name, office[0], country, office[1]);
        }

        EventActor as(Side side) {
            return new EventActor(side, id, name, org.dateline.core.model.ActorCode.of(country, sector));
        }
    }
}
