package io.prismaspring.schema.formatting;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * English plurals for the names of added fields. They must be those that Prisma's formatter makes, with its mistakes, so no
 * library fits.
 */
final class PluralNames {

    /** A plural: the stem, which the pattern's first group is, with an ending. */
    private record Rule(Pattern pattern, String ending) {

        Rule(String stem, String dropped, String ending) {
            this(Pattern.compile("(\\w*" + stem + ")" + dropped + "$"), ending);
        }
    }

    /** The first rule that fits counts. */
    private static final List<Rule> RULES = List.of(
            new Rule("eaux", "", ""),
            new Rule("child", "(?:ren)?", "ren"),
            new Rule("pe", "(?:rson|ople)", "ople"),
            new Rule("(?:m|l)", "(?:ice|ouse)", "ice"),
            new Rule("(?:matr|cod|mur|sil|vert|ind|append)", "(?:ix|ex)", "ices"),
            new Rule("(?:x|ch|ss|sh|zz)", "", "es"),
            new Rule("(?:x|ch|ss|sh|zz)es", "", ""),
            new Rule("[^ch][ieo][ln]", "ey", "ies"),
            new Rule("(?:[^aeiouy]|qu)", "y", "ies"),
            new Rule("(?:ar|l|ea|eo|oa|hoo)", "f", "ves"),
            new Rule("(?:kni|wi|li)", "fe", "ves"),
            new Rule("", "sis", "ses"),
            new Rule(
                    "(?:apheli|hyperbat|periheli|asyndet|noumen|phenomen|criteri|organ|prolegomen|hedr|automat)",
                    "(?:a|on)",
                    "a"),
            new Rule(
                    "(?:agend|addend|millenni|dat|extrem|bacteri|desiderat|strat|candelabr|errat|ov|symposi|curricul"
                            + "|automat|quor)",
                    "(?:a|um)",
                    "a"),
            new Rule("(?:her|at|gr)", "o", "oes"),
            new Rule("(?:seraph|cherub)", "(?:im)?", "im"),
            new Rule("(?:alumn|alg|vertebr)", "(?:a|ae)", "ae"),
            new Rule(
                    "(?:alumn|syllab|octop|vir|radi|nucle|fung|cact|stimul|termin|bacill|foc|uter|loc|strat)",
                    "(?:us|i)",
                    "i"),
            new Rule("(?:[^l]ias|[aeiou]las|[emjzr]as|[iu]am)", "", ""),
            new Rule("e[mn]u", "s?", "s"),
            new Rule("(?:alias|[^aou]us|tlas|gas|ris)", "", "es"),
            new Rule("(?:ax|test)", "is", "es"),
            new Rule("[^aeiou]ese", "", ""),
            new Rule("", "s", "s"),
            new Rule("", "", "s"));

    private static final Map<String, String> IRREGULAR = Map.of(
            "ox", "oxen", "man", "men", "woman", "women", "die", "dice", "yes", "yeses", "foot", "feet", "eave",
            "eaves", "goose", "geese", "tooth", "teeth", "quiz", "quizzes");

    /** Words without a plural. */
    private static final Set<String> UNCOUNTABLE = Set.of("""
            accommodation adulthood advertising advice aggression aid air aircraft alcohol anger applause
            arithmetic assistance athletics bacon baggage beef biology blood botany bread butter carbon
            cardboard cash chalk chaos chess crossroads countryside dancing deer dignity dirt dust economics
            education electricity engineering enjoyment envy equipment ethics evidence evolution fame fiction
            flour flu food fuel fun furniture gallows garbage garlic genetics gold golf gossip grammar gratitude
            grief guilt gymnastics happiness hardware harm hate hatred health heat help homework honesty honey
            hospitality housework humour hunger hydrogen ice importance inflation information innocence iron
            irony jam jewelry judo karate knowledge lack laughter lava leather leisure lightning linguine
            linguini linguistics literature litter livestock logic loneliness luck luggage macaroni machinery
            magic management mankind marble mathematics mayonnaise measles methane milk money mud music mumps
            nature news nitrogen nonsense nurture nutrition obedience obesity oxygen pasta patience physics
            poetry pollution poverty pride psychology publicity punctuation quartz racism relaxation reliability
            research respect revenge rice rubbish rum safety scenery seafood seaside series shame sheep shopping
            sleep smoke smoking snow soap software soil spaghetti species steam stuff stupidity sunshine
            symmetry tennis thirst thunder timber traffic transportation trust underwear unemployment unity
            validity veal vegetation vegetarianism vengeance violence vitality warmth wealth weather welfare
            wheat wildlife wisdom yoga zinc zoology
            """.split("\\s+"));

    private PluralNames() {}

    /** The plural of a name in camel case. */
    static String of(String name) {
        if (UNCOUNTABLE.contains(name)) {
            return name;
        }
        String irregular = IRREGULAR.get(name);
        if (irregular != null) {
            return irregular;
        }
        for (Rule rule : RULES) {
            Matcher matcher = rule.pattern.matcher(name);
            if (matcher.find()) {
                return matcher.group(1) + rule.ending;
            }
        }
        throw new IllegalStateException("The last rule fits every name, but not \"" + name + "\".");
    }
}
