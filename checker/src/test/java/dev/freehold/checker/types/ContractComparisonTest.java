package dev.freehold.checker.types;

import static com.google.common.truth.Truth.assertThat;
import static dev.freehold.checker.types.Qualifier.MUT;
import static dev.freehold.checker.types.Qualifier.OWN;
import static dev.freehold.checker.types.Qualifier.REF;

import dev.freehold.checker.types.Contract.Lender;
import dev.freehold.checker.types.ContractComparison.Function;
import dev.freehold.checker.types.ContractComparison.OtherLender;
import dev.freehold.checker.types.ContractComparison.Parameter;
import dev.freehold.checker.types.ContractComparison.Receiver;
import dev.freehold.checker.types.ContractComparison.Result;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whether a body that keeps one contract may stand behind another. */
class ContractComparisonTest {
  private static final Lender THIS = new Lender(-1, "this");
  private static final Lender FIRST = new Lender(0, "");
  private static final Lender SECOND = new Lender(1, "");

  private static final FunctionPromise KEPT_NOT = new FunctionPromise(true, false, false);
  private static final FunctionPromise ONCE = new FunctionPromise(false, true, false);
  private static final FunctionPromise CONCURRENT = new FunctionPromise(false, false, true);

  private static List<FunctionPromise> nothingPromised(int parameters) {
    return Collections.nCopies(parameters, FunctionPromise.NONE);
  }

  private static Contract promising(FunctionPromise promise) {
    return new Contract(REF, Collections.singletonList(null), List.of(promise), null, Set.of());
  }

  private static Contract taking(@Nullable Qualifier... parameters) {
    return new Contract(
        REF, Arrays.asList(parameters), nothingPromised(parameters.length), null, Set.of());
  }

  private static Contract giving(@Nullable Qualifier result, Lender... lenders) {
    return new Contract(REF, List.of(REF, REF), nothingPromised(2), result, Set.of(lenders));
  }

  private static Contract on(@Nullable Qualifier receiver) {
    return new Contract(receiver, List.of(), List.of(), null, Set.of());
  }

  @Test
  void onesThatAreAlikeFit() {
    Contract contract =
        new Contract(MUT, Arrays.asList(OWN, null), nothingPromised(2), REF, Set.of(FIRST));
    assertThat(ContractComparison.of(contract, contract)).isEmpty();
  }

  @Test
  void eachParameterThatIsTakenForMoreIsNamed() {
    assertThat(ContractComparison.of(taking(MUT, REF, OWN), taking(REF, MUT, REF)))
        .containsExactly(new Parameter(0, MUT, REF), new Parameter(2, OWN, REF))
        .inOrder();
  }

  @Test
  void anOwnerThatIsOnlyLentDoesNotFit() {
    assertThat(ContractComparison.of(taking(REF), taking(OWN)))
        .containsExactly(new Parameter(0, REF, OWN));
  }

  @Test
  void argumentsThatTheBodyDoesNotHaveAreNotCompared() {
    assertThat(ContractComparison.of(taking(), taking(OWN))).isEmpty();
  }

  @Test
  void theReceiverIsComparedLikeAParameter() {
    assertThat(ContractComparison.of(on(OWN), on(REF))).containsExactly(new Receiver(OWN, REF));
    assertThat(ContractComparison.of(on(REF), on(MUT))).isEmpty();
  }

  @Test
  void aResultIsGivenForNoLessThanIsPromised() {
    assertThat(ContractComparison.of(giving(REF), giving(MUT)))
        .containsExactly(new Result(REF, MUT));
    assertThat(ContractComparison.of(giving(MUT), giving(REF))).isEmpty();
    assertThat(ContractComparison.of(giving(OWN), giving(null)))
        .containsExactly(new Result(OWN, null));
  }

  @Test
  void aResultBorrowsFromNothingElse() {
    assertThat(ContractComparison.of(giving(REF, SECOND), giving(REF, FIRST)))
        .containsExactly(new OtherLender());
    assertThat(ContractComparison.of(giving(REF, FIRST), giving(REF, FIRST, THIS))).isEmpty();
  }

  @Test
  void whatAResultBorrowsFromDoesNotMatterWhereNothingIsSaidOfIt() {
    assertThat(ContractComparison.of(giving(REF, SECOND), giving(null))).isEmpty();
  }

  @Test
  void whatIsPromisedOfAFunctionIsKept() {
    assertThat(ContractComparison.of(promising(FunctionPromise.NONE), promising(KEPT_NOT)))
        .containsExactly(new Function(0, FunctionPromise.NONE, KEPT_NOT));
    assertThat(ContractComparison.of(promising(KEPT_NOT), promising(ONCE)))
        .containsExactly(new Function(0, KEPT_NOT, ONCE));
    assertThat(ContractComparison.of(promising(ONCE), promising(FunctionPromise.NONE))).isEmpty();
  }

  @Test
  void noBodyRunsAFunctionElsewhereUnlessCallersKnow() {
    assertThat(ContractComparison.of(promising(CONCURRENT), promising(FunctionPromise.NONE)))
        .containsExactly(new Function(0, CONCURRENT, FunctionPromise.NONE));
    assertThat(ContractComparison.of(promising(FunctionPromise.NONE), promising(CONCURRENT)))
        .isEmpty();
  }

  @Test
  void anUnboundReferenceTakesItsReceiverFirst() {
    Contract close = new Contract(OWN, List.of(REF), List.of(ONCE), REF, Set.of(THIS, FIRST));
    Contract seen = close.receiverFirst();
    assertThat(seen.receiver()).isNull();
    assertThat(seen.parameters()).containsExactly(OWN, REF).inOrder();
    assertThat(seen.promises()).containsExactly(FunctionPromise.NONE, ONCE).inOrder();
    assertThat(seen.lenders()).containsExactly(FIRST, SECOND);
  }

  @Test
  void aLambdaTakesWhatIsPromisedWhereItSaysNothing() {
    Contract promised = taking(OWN, REF, null);
    Contract lambda = promised.taking(Arrays.asList(null, MUT, null));
    assertThat(ContractComparison.of(lambda, promised)).containsExactly(new Parameter(1, MUT, REF));
  }

  @Test
  void lendersAreComparedByTheirPlacesNotByTheirNames() {
    Program program =
        Program.of(
            """
            @MustRelease("close") class Res { void close() {} }
            interface Base { @From("a") @Ref Res pick(Res a, Res b); }
            abstract class Same implements Base {
              @From("b") public abstract @Ref Res pick(Res b, Res a);
            }
            """);
    Signature base = program.signature("Base", "pick");
    Signature same = program.signature("Same", "pick");
    assertThat(Contract.of(same, Set.of("b")).lenders())
        .isEqualTo(Contract.of(base, Set.of("a")).lenders());
  }
}
