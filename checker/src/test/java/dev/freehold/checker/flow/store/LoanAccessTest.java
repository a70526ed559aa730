package dev.freehold.checker.flow.store;

import static com.google.common.truth.Truth.assertThat;
import static dev.freehold.checker.flow.store.Loan.Kind.ALIAS;
import static dev.freehold.checker.flow.store.Loan.Kind.ALIAS_OF_BORROW;
import static dev.freehold.checker.flow.store.Loan.Kind.EXCLUSIVE;
import static dev.freehold.checker.flow.store.Loan.Kind.SHARED;
import static dev.freehold.checker.flow.store.Sketch.ending;
import static dev.freehold.checker.flow.store.Sketch.line;
import static dev.freehold.checker.flow.store.Sketch.loan;
import static dev.freehold.checker.flow.store.Sketch.owner;
import static dev.freehold.checker.flow.store.Sketch.path;
import static dev.freehold.checker.flow.store.Sketch.through;
import static dev.freehold.checker.flow.store.Sketch.token;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Which loans an access ends, by whom it is made. */
class LoanAccessTest {
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
  @DisplayName("An access by the owner")
  class ByTheOwner {

    @Test
    void readingEndsAnExclusiveBorrowAndNamesTheLineThatDidIt() {
      Loan loan = begin(loan(EXCLUSIVE, FILE, 2));
      access(owner(FILE), Access.READ, 3);
      assertThat(loans.deathOf(List.of(loan))).isEqualTo(new Death(ending(Access.READ, 3), loan));
    }

    @Test
    void readingLeavesSharedBorrowsAlive() {
      Loan loan = begin(loan(SHARED, FILE, 2));
      access(owner(FILE), Access.READ, 3);
      assertThat(isAlive(loan)).isTrue();
    }

    @Test
    void writingEndsSharedBorrows() {
      Loan loan = begin(loan(SHARED, FILE, 2));
      access(owner(FILE), Access.ASSIGN, 3);
      assertThat(isAlive(loan)).isFalse();
    }

    @Test
    void ofOnePartLeavesABorrowOfAnotherAlive() {
      Loan ofX = begin(loan(EXCLUSIVE, FILE, "x", 2));
      access(owner(FILE).part(path("y")), Access.ASSIGN, 3);
      assertThat(isAlive(ofX)).isTrue();
    }

    @Test
    void ofTheWholeEndsBorrowsOfItsParts() {
      Loan ofX = begin(loan(EXCLUSIVE, FILE, "x", 2));
      access(owner(FILE), Access.MOVE, 3);
      assertThat(isAlive(ofX)).isFalse();
    }

    @Test
    void ofAPartEndsABorrowOfTheWhole() {
      Loan ofWhole = begin(loan(EXCLUSIVE, FILE, 2));
      access(owner(FILE).part(path("x")), Access.READ, 3);
      assertThat(isAlive(ofWhole)).isFalse();
    }

    @Test
    void leavesBorrowsOfOtherValuesAlive() {
      Loan ofOther = begin(loan(EXCLUSIVE, OTHER, 2));
      access(owner(FILE), Access.RELEASE, 3);
      assertThat(isAlive(ofOther)).isTrue();
    }

    @Test
    void leavesLoansThatAreSparedAlive() {
      Loan spared = begin(loan(SHARED, FILE, 2));
      Loan other = begin(loan(SHARED, FILE, 3));
      loans.access(owner(FILE), ending(Access.ASSIGN, 4), Set.of(spared));
      assertThat(isAlive(spared)).isTrue();
      assertThat(isAlive(other)).isFalse();
    }

    @Test
    void doesNotEndAgainWhatHasEndedBefore() {
      Loan loan = begin(loan(EXCLUSIVE, FILE, 2));
      access(owner(FILE), Access.RELEASE, 5);
      access(owner(FILE), Access.READ, 3);
      assertThat(loans.deathOf(List.of(loan)).ending().at()).isSameInstanceAs(line(5));
    }

    @Test
    void throughASecondNameOfAPartIsTheOwnersOwn() {
      Loan alias = begin(loan(ALIAS, FILE, "x", 2));
      Loan borrow = begin(loan(SHARED, FILE, "x", 3));
      access(through(alias), Access.ASSIGN, 4);
      assertThat(isAlive(borrow)).isFalse();
      assertThat(isAlive(alias)).isTrue();
    }
  }

  @Nested
  @DisplayName("An access through a borrow")
  class ThroughABorrow {
    private final Loan parent = begin(loan(EXCLUSIVE, FILE, 2));

    @Test
    void doesNotEndTheBorrowItself() {
      access(through(parent), Access.ASSIGN, 3);
      assertThat(isAlive(parent)).isTrue();
    }

    @Test
    void endsWhatWasTakenThroughIt() {
      Loan reborrow = begin(loan(EXCLUSIVE, FILE, 3), parent);
      access(through(parent), Access.READ, 4);
      assertThat(isAlive(reborrow)).isFalse();
      assertThat(isAlive(parent)).isTrue();
    }

    @Test
    void ofAReborrowLeavesTheBorrowAliveThatItWasTakenThrough() {
      Loan reborrow = begin(loan(EXCLUSIVE, FILE, 3), parent);
      access(through(reborrow), Access.ASSIGN, 4);
      assertThat(isAlive(parent)).isTrue();
      assertThat(isAlive(reborrow)).isTrue();
    }

    @Test
    void leavesBorrowsAliveThatWereNotTakenThroughIt() {
      Loan sibling = begin(loan(SHARED, FILE, 3));
      access(through(parent), Access.ASSIGN, 4);
      assertThat(isAlive(sibling)).isTrue();
    }

    @Test
    void endsASiblingThatReachesTheSamePlaceThroughTheSameBorrow() {
      Loan first = begin(loan(EXCLUSIVE, FILE, 3), parent);
      access(through(parent), Access.BORROW_MUT, 4);
      Loan second = begin(loan(EXCLUSIVE, FILE, 4), parent);
      assertThat(isAlive(first)).isFalse();
      assertThat(isAlive(second)).isTrue();
    }

    @Test
    void leavesSiblingsOfDisjointPartsAlive() {
      Loan ofX = begin(loan(EXCLUSIVE, FILE, "x", 3), parent);
      Loan ofY = begin(loan(EXCLUSIVE, FILE, "y", 4), parent);
      access(through(ofX), Access.ASSIGN, 5);
      access(through(parent).part(path("x")), Access.ASSIGN, 6);
      assertThat(isAlive(ofX)).isFalse();
      assertThat(isAlive(ofY)).isTrue();
    }

    @Test
    void throughASecondNameOfAPartEndsWhatTheNameItWasTakenThroughEnds() {
      Loan alias = begin(loan(ALIAS_OF_BORROW, FILE, "x", 3), parent);
      Loan reborrow = begin(loan(SHARED, FILE, "x", 4), parent);
      access(through(alias), Access.ASSIGN, 5);
      assertThat(isAlive(reborrow)).isFalse();
      assertThat(isAlive(parent)).isTrue();
    }

    @Test
    void byAnyOfSeveralLoansEndsWhatWasTakenThroughEither() {
      Loan other = begin(loan(EXCLUSIVE, FILE, 3));
      Loan ofParent = begin(loan(SHARED, FILE, 4), parent);
      Loan ofOther = begin(loan(SHARED, FILE, 5), other);
      access(owner(FILE).through(Set.of(parent, other)), Access.ASSIGN, 6);
      assertThat(isAlive(ofParent)).isFalse();
      assertThat(isAlive(ofOther)).isFalse();
    }
  }
}
