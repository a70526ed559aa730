package dev.freehold.checker.flow.store;

import static com.google.common.truth.Truth.assertThat;
import static dev.freehold.checker.flow.store.Loan.Kind.EXCLUSIVE;
import static dev.freehold.checker.flow.store.Loan.Kind.SHARED;
import static dev.freehold.checker.flow.store.Sketch.ending;
import static dev.freehold.checker.flow.store.Sketch.line;
import static dev.freehold.checker.flow.store.Sketch.loan;
import static dev.freehold.checker.flow.store.Sketch.owner;
import static dev.freehold.checker.flow.store.Sketch.through;
import static dev.freehold.checker.flow.store.Sketch.token;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The loans at one point of a method. */
class LoanTableTest {
  private static final Token FILE = token("open()");
  private static final Token OTHER = token("openAnother()");

  private final LoanTable loans = LoanTable.empty();

  private Loan begin(Loan loan, Loan... parents) {
    loans.begin(loan, Set.of(parents));
    return loan;
  }

  private void access(Binding binding, Access how, int line) {
    loans.access(binding, ending(how, line), Set.of());
  }

  private boolean isAlive(Loan loan) {
    return loans.deathOf(List.of(loan)) == null;
  }

  @Nested
  @DisplayName("The end of a loan")
  class TheEnd {

    @Test
    void isTheEndOfWhatWasTakenThroughItHoweverFar() {
      Loan loan = begin(loan(EXCLUSIVE, FILE, 2));
      Loan child = begin(loan(SHARED, FILE, "x", 3), loan);
      Loan grandchild = begin(loan(SHARED, OTHER, 4), child);
      access(owner(FILE), Access.RELEASE, 5);
      assertThat(loans.deathOf(List.of(grandchild)))
          .isEqualTo(new Death(ending(Access.RELEASE, 5), loan));
      assertThat(isAlive(child)).isFalse();
    }

    @Test
    void ofSeveralIsTheFirstInTheSource() {
      Loan late = begin(loan(EXCLUSIVE, FILE, 2));
      Loan early = begin(loan(EXCLUSIVE, OTHER, 3));
      access(owner(FILE), Access.READ, 9);
      access(owner(OTHER), Access.READ, 5);
      assertThat(loans.deathOf(List.of(late, early)).loan()).isEqualTo(early);
    }

    @Test
    void comesToAllLoansOfAValueThatIsGone() {
      Loan direct = begin(loan(SHARED, FILE, 2));
      Loan throughIt = begin(loan(EXCLUSIVE, FILE, 3), direct);
      Loan ofOther = begin(loan(SHARED, OTHER, 4));
      loans.endAll(Set.of(FILE), ending(Access.RELEASE, 5));
      assertThat(isAlive(direct)).isFalse();
      assertThat(isAlive(throughIt)).isFalse();
      assertThat(isAlive(ofOther)).isTrue();
    }
  }

  @Nested
  @DisplayName("In a loop")
  class InALoop {

    @Test
    void theLoanOfAnEarlierIterationLivesOnAsTheOlderOne() {
      Loan first = begin(loan(EXCLUSIVE, FILE, 2));
      loans.age(first);
      Loan second = begin(loan(EXCLUSIVE, FILE, 2), first.asOlder());
      assertThat(isAlive(first.asOlder())).isTrue();
      access(through(first.asOlder()), Access.READ, 3);
      assertThat(isAlive(second)).isFalse();
      assertThat(isAlive(first.asOlder())).isTrue();
    }

    @Test
    void whatWasTakenThroughItIsTakenThroughTheOlderOne() {
      Loan first = begin(loan(EXCLUSIVE, FILE, 2));
      Loan child = begin(loan(SHARED, FILE, 3), first);
      loans.age(first);
      begin(loan(EXCLUSIVE, FILE, 2));
      assertThat(loans.withAncestors(List.of(child))).containsExactly(child, first.asOlder());
    }

    @Test
    void allEarlierIterationsAreOneOlderLoanWhichHasEndedIfOneHas() {
      Loan loan = loan(EXCLUSIVE, FILE, 2);
      begin(loan);
      access(owner(FILE), Access.READ, 3);
      loans.age(loan);
      begin(loan);
      loans.age(loan);
      assertThat(isAlive(loan.asOlder())).isFalse();
    }
  }

  @Nested
  @DisplayName("Where paths meet")
  class Join {
    private final LoanTable other = LoanTable.empty();

    @Test
    void aLoanThatEndedOnOnePathHasEnded() {
      Loan loan = begin(loan(SHARED, FILE, 2));
      other.begin(loan, Set.of());
      other.access(owner(FILE), ending(Access.ASSIGN, 3), Set.of());
      loans.join(other, Map.of());
      assertThat(isAlive(loan)).isFalse();
    }

    @Test
    void ofTwoEndsTheFirstInTheSourceIsTold() {
      Loan loan = begin(loan(SHARED, FILE, 2));
      other.begin(loan, Set.of());
      access(owner(FILE), Access.ASSIGN, 7);
      other.access(owner(FILE), ending(Access.RELEASE, 4), Set.of());
      loans.join(other, Map.of());
      assertThat(loans.deathOf(List.of(loan)).ending()).isEqualTo(ending(Access.RELEASE, 4));
    }

    @Test
    void aLoanMayHaveBeenTakenThroughEither() {
      Loan left = begin(loan(EXCLUSIVE, FILE, 2));
      Loan right = loan(EXCLUSIVE, OTHER, 3);
      Loan child = begin(loan(SHARED, FILE, 4), left);
      other.begin(right, Set.of());
      other.begin(child, Set.of(right));
      loans.join(other, Map.of());
      assertThat(loans.withAncestors(List.of(child))).containsExactly(child, left, right);
    }

    @Test
    void aLoanOfTheOtherPathIsCalledByTheNameOfItsValueHere() {
      other.begin(loan(SHARED, token("open()", 1), 2), Set.of());
      loans.join(other, Map.of(token("open()", 1), FILE));
      assertThat(loans.contains(loan(SHARED, FILE, 2))).isTrue();
    }
  }

  @Nested
  @DisplayName("Who holds what")
  class Holding {
    private final Loan parent = begin(loan(EXCLUSIVE, FILE, 2));
    private final Loan child = begin(loan(SHARED, FILE, "x", 3), parent);

    @Test
    void whatNobodyHoldsIsDroppedButNotWhatAHeldLoanWasTakenThrough() {
      Loan unheld = begin(loan(SHARED, OTHER, 4));
      loans.keep(List.of(child));
      assertThat(loans.contains(parent)).isTrue();
      assertThat(loans.contains(child)).isTrue();
      assertThat(loans.contains(unheld)).isFalse();
    }

    @Test
    void onlyThoseLoansAreANamesOwnOnWhichNoOtherNameDepends() {
      Loan mine = begin(loan(SHARED, FILE, "y", 4), parent);
      assertThat(loans.only(List.of(mine), List.of(child))).containsExactly(mine);
      assertThat(loans.only(List.of(mine), List.of())).containsExactly(mine, parent);
    }

    @Test
    void whatWasTakenThroughEachOfANamesLoansIsToldFromWhatWasTakenThroughOne() {
      Loan next = begin(loan(EXCLUSIVE, FILE, 4), parent);
      List<Loan> several = List.of(parent, next);
      Loan ofEach = begin(loan(SHARED, FILE, "y", 5), parent, next);
      Loan ofOne = begin(loan(SHARED, FILE, "y", 6), next);
      assertThat(loans.areTakenThrough(several, List.of(ofEach), false)).isTrue();
      assertThat(loans.areTakenThrough(several, List.of(ofOne), false)).isFalse();
      assertThat(loans.areTakenThrough(several, List.of(ofEach, next), false)).isFalse();
    }

    @Test
    void theRootsOfABorrowAreAllValuesItGoesBackTo() {
      Loan ofOther = begin(loan(SHARED, OTHER, 4), child);
      assertThat(loans.roots(List.of(ofOther))).containsExactly(FILE, OTHER);
    }

    @Test
    void aLoanThatIsNotKnownHereWasTakenThroughNoOther() {
      Loan unknown = loan(SHARED, OTHER, 9);
      assertThat(loans.withAncestors(List.of(unknown))).containsExactly(unknown);
    }

    @Test
    void theyAreLookedThroughOnceTheyHaveDoubled() {
      loans.keep(List.of(child));
      assertThat(loans.hasGrown()).isFalse();
      for (int line = 10; line < 13; line++) {
        begin(loan(SHARED, FILE, line));
      }
      assertThat(loans.hasGrown()).isTrue();
    }
  }

  @Test
  void aCopyDoesNotFollowTheOriginal() {
    LoanTable copy = loans.copy();
    Loan loan = begin(loan(SHARED, FILE, 2));
    assertThat(copy.contains(loan)).isFalse();
    assertThat(copy.isEmpty()).isTrue();
  }
}
