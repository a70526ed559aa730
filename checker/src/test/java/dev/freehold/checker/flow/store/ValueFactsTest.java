package dev.freehold.checker.flow.store;

import static com.google.common.truth.Truth.assertThat;
import static dev.freehold.checker.flow.store.Sketch.owner;
import static dev.freehold.checker.flow.store.Sketch.path;
import static dev.freehold.checker.flow.store.Sketch.token;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is known of values, whoever names them. */
class ValueFactsTest {
  private static final Token FILE = token("open()");
  private static final Token SECOND = token("open()", 1);
  private static final Token STACK = token("stack()");
  private static final Binding WHOLE = owner(FILE);

  private final ValueFacts facts = ValueFacts.empty();
  private final ValueFacts other = ValueFacts.empty();

  private static Binding part(String path) {
    return WHOLE.part(path(path));
  }

  @Nested
  @DisplayName("Parts that nothing has been written to")
  class Unwritten {

    @Test
    void areThoseOfTheNewValueUntilTheyAreWritten() {
      facts.unwritten(FILE, Set.of(path("x"), path("y")));
      facts.written(part("x"));
      assertThat(facts.unwrittenIn(WHOLE)).containsExactly(path("y"));
    }

    @Test
    void areToldInTheOrderOfTheirNames() {
      facts.unwritten(FILE, Set.of(path("b"), path("a"), path("c")));
      assertThat(facts.unwrittenIn(WHOLE))
          .containsExactly(path("a"), path("b"), path("c"))
          .inOrder();
    }

    @Test
    void areFoundInThePlaceThatIsReadOnly() {
      facts.unwritten(FILE, Set.of(path("position.x"), path("speed")));
      assertThat(facts.unwrittenIn(part("position"))).containsExactly(path("position.x"));
      assertThat(facts.unwrittenIn(part("position.y"))).isEmpty();
    }

    @Test
    void areWrittenWithTheWhole() {
      facts.unwritten(FILE, Set.of(path("x"), path("y")));
      facts.written(WHOLE);
      assertThat(facts.isEmpty()).isTrue();
    }

    @Test
    void areUnwrittenWherePathsMeetIfTheyAreOnOne() {
      other.unwritten(FILE, Set.of(path("x")));
      assertThat(facts.join(other, Map.of())).isTrue();
      assertThat(facts.unwrittenIn(WHOLE)).containsExactly(path("x"));
      assertThat(facts.join(other, Map.of())).isFalse();
    }

    @Test
    void areNotFollowedOnceValuesAreNoLongerToldApart() {
      facts.unwritten(token("open()", Token.BLURRED), Set.of(path("x")));
      assertThat(facts.isEmpty()).isTrue();
    }
  }

  @Nested
  @DisplayName("Frames of a stack")
  class Frames {
    private final Token lower = token("push()");
    private final Token upper = token("pushAnother()");

    @Test
    void lieAboveThoseThatWereOpenedBefore() {
      facts.push(lower, Set.of(STACK));
      facts.push(upper, Set.of(STACK));
      assertThat(facts.above(lower)).containsExactly(upper);
      assertThat(facts.above(upper)).isEmpty();
    }

    @Test
    void ofAnotherStackDoNot() {
      facts.push(lower, Set.of(STACK));
      facts.push(upper, Set.of(token("anotherStack()")));
      assertThat(facts.above(lower)).isEmpty();
    }

    @Test
    void lieAboveWherePathsMeetIfTheyDoOnOne() {
      facts.push(lower, Set.of(STACK));
      other.push(lower, Set.of(STACK));
      other.push(upper, Set.of(STACK));
      assertThat(facts.join(other, Map.of())).isTrue();
      assertThat(facts.above(lower)).containsExactly(upper);
    }

    @Test
    void ofWhichItIsNotSureWhichStackTheyLieOnLieOnBothWherePathsMeet() {
      facts.push(lower, Set.of(STACK));
      other.push(lower, Set.of(token("anotherStack()")));
      facts.join(other, Map.of());
      facts.push(upper, Set.of(token("anotherStack()")));
      assertThat(facts.above(lower)).containsExactly(upper);
    }

    @Test
    void areCalledByTheirNamesHereWherePathsMeet() {
      other.push(SECOND, Set.of(STACK));
      other.push(upper, Set.of(STACK));
      facts.join(other, Map.of(SECOND, FILE));
      assertThat(facts.above(FILE)).containsExactly(upper);
    }

    @Test
    void haveNothingAboveThemIfTheyAreNone() {
      assertThat(facts.above(FILE)).isEmpty();
    }
  }

  @Nested
  @DisplayName("What an owned field holds")
  class Fields {

    @Test
    void isKnownOnceItWasWritten() {
      facts.holds(part("next"), Content.VALUE);
      assertThat(facts.contentOf(part("next"))).isEqualTo(Content.VALUE);
      assertThat(facts.contentOf(part("previous"))).isNull();
    }

    @Test
    void isNoLongerKnownOnceOtherCodeMayHaveChangedIt() {
      facts.holds(part("next"), Content.VALUE);
      facts.changed(part("previous"));
      assertThat(facts.contentOf(part("next"))).isEqualTo(Content.VALUE);
      facts.changed(WHOLE);
      assertThat(facts.contentOf(part("next"))).isNull();
    }

    @Test
    void isKnownWherePathsMeetIfBothKnowTheSame() {
      facts.holds(part("next"), Content.NULL);
      facts.holds(part("previous"), Content.NULL);
      other.holds(part("next"), Content.NULL);
      other.holds(part("previous"), Content.VALUE);
      assertThat(facts.join(other, Map.of())).isTrue();
      assertThat(facts.contentOf(part("next"))).isEqualTo(Content.NULL);
      assertThat(facts.contentOf(part("previous"))).isNull();
    }

    @Test
    void isComparedWithTheSameValueOfTheOtherPath() {
      facts.holds(part("next"), Content.NULL);
      other.holds(owner(SECOND).part(path("next")), Content.NULL);
      assertThat(facts.join(other, Map.of(SECOND, FILE))).isFalse();
      assertThat(facts.contentOf(part("next"))).isEqualTo(Content.NULL);
    }
  }

  @Test
  void nothingIsKnownOfAValueThatIsForgotten() {
    facts.unwritten(FILE, Set.of(path("x")));
    facts.push(FILE, Set.of(STACK));
    facts.holds(part("next"), Content.NULL);
    facts.forget(Set.of(FILE));
    assertThat(facts.isEmpty()).isTrue();
  }

  @Test
  void onlyWhatIsKnownOfKeptValuesStays() {
    facts.unwritten(FILE, Set.of(path("x")));
    facts.unwritten(SECOND, Set.of(path("x")));
    facts.push(FILE, Set.of(STACK));
    facts.push(SECOND, Set.of(STACK));
    facts.holds(part("next"), Content.NULL);
    facts.keep(Set.of(SECOND));
    assertThat(facts.unwrittenIn(WHOLE)).isEmpty();
    assertThat(facts.above(FILE)).isEmpty();
    assertThat(facts.contentOf(part("next"))).isNull();
    assertThat(facts.unwrittenIn(owner(SECOND))).containsExactly(path("x"));
  }

  @Test
  void aCopyDoesNotFollowTheOriginal() {
    ValueFacts copy = facts.copy();
    facts.unwritten(FILE, Set.of(path("x")));
    assertThat(copy.isEmpty()).isTrue();
  }
}
