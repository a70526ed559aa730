package dev.freehold.checker.flow.ownership;

import static com.google.common.truth.Truth.assertThat;
import static dev.freehold.checker.flow.ownership.Given.given;
import static dev.freehold.checker.flow.store.Loan.Kind.SHARED;
import static dev.freehold.checker.flow.store.Sketch.line;

import dev.freehold.checker.flow.store.Access;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.checker.types.Signature;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An owner that borrows is put into something else: {@code statements.add(statement)}. */
class LoanCaptureTest {

  /** A statement that borrows from its connection. */
  private static Given withStatement(Given given) {
    given.owned("connection", "statement").borrowed("r", SHARED, "connection");
    given
        .point()
        .state()
        .absorb(given.value("statement").liveTokens(), given.value("r").loans(), each -> false);
    return given;
  }

  /** The call takes the statement over, and the receiver and the other argument as they are. */
  private static void add(Given given, Qualifier receiver, String into, Qualifier other) {
    Signature signature =
        new Signature(
            receiver,
            List.of(parameter("s", Qualifier.OWN), parameter("o", other)),
            Signature.Result.NOTHING,
            false,
            false);
    Operand statement = given.use("statement", 30);
    Operand object = given.use(into, 30);
    Call call = given.callOf(null, signature, object, statement, object);
    Operand taken = statement;
    call.loans().take(taken, Moves.take(given.point(), taken, Access.MOVE, line(30)));
    LoanCapture.absorb(given.point(), call);
  }

  private static Signature.Parameter parameter(String name, Qualifier ownership) {
    return new Signature.Parameter(name, ownership, false, false, false, false);
  }

  @Test
  void whatIsChangedByTheCallBorrowsFromThenOnWhatTheOwnerBorrowed() {
    Given given = withStatement(given().owned("list").alsoNamed("other", "list"));
    add(given, Qualifier.MUT, "list", Qualifier.REF);
    assertThat(given.value("list").loans()).isEqualTo(given.value("r").loans());
    assertThat(given.value("other").loans()).isEqualTo(given.value("r").loans());
    assertThat(given.state("list")).isEqualTo("owned");
  }

  @Test
  void soItMayNotOutliveTheLender() {
    Given given = withStatement(given().owned("list"));
    add(given, Qualifier.MUT, "list", Qualifier.REF);
    Moves.take(given.point(), given.use("connection", 31), Access.RELEASE, line(31));
    assertThat(given.state("list")).isEqualTo("owned, ended");
  }

  @Test
  void anArgumentThatIsChangedDoesAsWell() {
    Given given = withStatement(given().owned("list"));
    add(given, Qualifier.REF, "list", Qualifier.MUT);
    assertThat(given.value("list").loans()).isEqualTo(given.value("r").loans());
  }

  @Test
  void whatIsOnlyReadDoesNot() {
    Given given = withStatement(given().owned("list"));
    add(given, Qualifier.REF, "list", Qualifier.REF);
    assertThat(given.value("list").loans()).isEmpty();
  }

  @Test
  void intoWhatTheCallerLentItEscapes() {
    Given given = withStatement(given().parameter("list", Qualifier.MUT));
    add(given, Qualifier.MUT, "list", Qualifier.REF);
    assertThat(given.told())
        .containsExactly("escape of statement in 30: container list, lent by make(connection)");
  }
}
