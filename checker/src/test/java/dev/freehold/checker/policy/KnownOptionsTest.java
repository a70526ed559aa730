package dev.freehold.checker.policy;

import static com.google.common.truth.Truth.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of mistaken options. */
class KnownOptionsTest {
  private static List<String> mistakes(String... namesAndValues) {
    Map<String, String> options = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      options.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return KnownOptions.mistakes(options);
  }

  @ParameterizedTest
  @CsvSource({
    "freehold.note,off",
    "freehold.checker,on",
    "freehold.exceptions,all",
    "freehold.guards,standard",
    "freehold.severity,warning",
    "freehold.off,own.leak*",
    "freehold.warn,'own.leak, use.after.*'",
    "freehold.error,*",
    "freehold.only,com.acme",
    "freehold.skip,'com.*.internal,com.acme.Old'",
    "freehold.generated,check",
    "freehold.names,infer",
    "freehold.javadoc,check",
    "freehold.nulls,off",
    "freehold.suppressions,reasons",
    "freehold.suppressions.max,0",
    "freehold.fixes,fixes.diff",
    "freehold.sarif,freehold.sarif",
    "freehold.json,freehold.jsonl",
    "freehold.html,freehold.html",
    "freehold.gitlab,gitlab.json",
    "somebody.elses,of",
    "note,of"
  })
  void nothingOfWhatIsRight(String name, String value) {
    assertThat(mistakes(name, value)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "freehold.checker,of,write `on` or `off`",
    "freehold.note,yes,write `on` or `off`",
    "freehold.note,ON,write `on` or `off`",
    "freehold.exceptions,alles,write `declared` or `all`",
    "freehold.severity,warn,write `warning` or `error`",
    "freehold.generated,yes,write `skip` or `check`",
    "freehold.names,on,'write `off`, `check` or `infer`'",
    "freehold.javadoc,infer,write `off` or `check`",
    "freehold.nulls,on,write `off` or `check`",
    "freehold.suppressions,yes,write `reasons`",
    "freehold.suppressions.max,-1,'write a number, 0 or more'",
    "freehold.off,own.leek,`own.leek` is no key of a rule; did you mean `own.leak`?",
    "freehold.off,own.leek*,`own.leek*` is no key of a rule; did you mean `own.leak*`?",
    "freehold.warn,pool.declaration,'`pool.declaration` is always an error, as there is no pool"
        + " without a declaration'",
    "freehold.warn,release.foreign,'`release.foreign` is found when a program runs, never by"
        + " javac'",
    "freehold.skip,com/acme,'`com/acme` is no name; write packages or classes as `com.acme.orders`,"
        + " which has all below it'",
    "freehold.only,com..acme,'`com..acme` is no name; write packages or classes as"
        + " `com.acme.orders`, which has all below it'"
  })
  void whatToWriteInstead(String name, String value, String help) {
    assertThat(mistakes(name, value))
        .containsExactly("-A%s=%s is not known: %s".formatted(name, value, help));
  }

  @Test
  void theFirstWrongOneOfAList() {
    assertThat(mistakes("freehold.off", "own.leak,,x"))
        .containsExactly(
            "-Afreehold.off=own.leak,,x is not known: `` is no key of a rule; write keys as in the"
                + " brackets of messages, with `*` for any letters");
  }

  @ParameterizedTest
  @CsvSource({
    "freehold.notes,freehold.note",
    "freehold.cheks,freehold.checks",
    "freehold.exeptions,freehold.exceptions",
    "Freehold.note,freehold.note",
    "freehold.servity,freehold.severity"
  })
  void whatANameWasMeantToBe(String name, String meant) {
    assertThat(mistakes(name, "on"))
        .containsExactly("there is no option -A%s; did you mean -A%s?".formatted(name, meant));
  }

  @ParameterizedTest
  @ValueSource(strings = {"freehold", "freehold.x", "freehold.verbosity"})
  void allNamesWhereNoneIsNear(String name) {
    assertThat(mistakes(name, "on").get(0))
        .startsWith("there is no option -A%s; there are freehold.baseline, ".formatted(name));
  }

  @Test
  void aValueThatIsMissing() {
    assertThat(mistakes("freehold.note", null))
        .containsExactly("-Afreehold.note has no value; write `on` or `off`");
    assertThat(mistakes("freehold.off", ""))
        .containsExactly(
            "-Afreehold.off has no value; write keys such as `own.leak*`, with commas between"
                + " them");
  }

  @Test
  void allMistakesAtOnce() {
    assertThat(mistakes("freehold.note", "x", "freehold.checks", "y", "freehold.z", "z"))
        .hasSize(3);
  }

  @Test
  void twoOptionsThatContradictEachOther() {
    assertThat(mistakes("freehold.off", "own.leak", "freehold.error", "field.*,own.leak"))
        .containsExactly(
            "`own.leak` stands in -Afreehold.error and in -Afreehold.off: leave one out");
  }
}
