package dev.freehold.checker.flow.ownership;

import dev.freehold.checker.flow.store.Access;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Ending;
import dev.freehold.checker.flow.store.Loan;
import dev.freehold.checker.flow.store.Token;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.PoolContents;
import dev.freehold.checker.types.Qualifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** A call that looks a handle up: what is borrowed of elements that it may find ends. */
public final class HandleLookups {
  private static final Set<String> EXCHANGES = Set.of("remove", "replace");

  private HandleLookups() {}

  /** At the call: whoever is given a pool reaches its elements by their handles. */
  public static void reached(Point point, Call call) {
    Operand receiver = call.receiver();
    if (receiver != null) {
      reach(point, call, receiver, call.signature().receiver());
      exchange(point, call, receiver);
    }
    for (int i = 0; i < call.arguments().size(); i++) {
      var parameter = call.signature().parameterFor(i);
      reach(point, call, call.arguments().get(i), parameter == null ? null : parameter.ownership());
    }
  }

  private static void reach(Point point, Call call, Operand operand, @Nullable Qualifier as) {
    if (!operand.value().isTracked()) {
      return;
    }
    boolean tied = LentElements.isFrom(point, call, operand);
    boolean exclusive =
        as == Qualifier.MUT && (tied || ElementTypes.elementsOf(point, operand) != null);
    if ((!tied && !exclusive) || as == null || as == Qualifier.OWN) {
      return;
    }
    Set<TypeElement> elements =
        point.types().poolContents().poolsIn(ElementTypes.typeOf(point, operand));
    Set<Token> pools = ElementTypes.tokensOf(operand.value());
    Access how = exclusive ? Access.FIND_MUT : Access.FIND;
    Ending ending = new Ending(call.tree(), how, Operand.untracked(call.tree()).text());
    point
        .state()
        .endLoans(
            loan ->
                (loan.kind() == Loan.Kind.EXCLUSIVE
                        || (exclusive && loan.kind() == Loan.Kind.SHARED))
                    && !point.state().isByHandle(Set.of(loan))
                    && elements.stream().anyMatch(each -> isOfElement(point, loan, each, pools)),
            Value.anyOf(lentTo(call)),
            ending);
  }

  private static boolean isOfElement(
      Point point, Loan loan, TypeElement elements, Set<Token> pools) {
    PoolContents contents = point.types().poolContents();
    TypeMirror type = ElementTypes.typeOf(point, loan.token());
    if (contents.mayBe(type, elements)) {
      return ElementTypes.mayBeLent(point, loan.token(), pools);
    }
    return type instanceof DeclaredType declared
        && PoolContents.isContainer((TypeElement) declared.asElement())
        && contents.mayOwn(type, elements);
  }

  /** A pool in a file gives up, or exchanges, what a handle names. */
  private static void exchange(Point point, Call call, Operand receiver) {
    TypeElement elements =
        EXCHANGES.contains(ElementTypes.nameOf(call.method()))
            ? ElementTypes.elementsOf(point, receiver)
            : null;
    if (elements == null
        || !receiver.value().isTracked()
        || !point.types().declarations().isOfPools(call.method())) {
      return;
    }
    String handle = call.arguments().get(0).text();
    point
        .state()
        .endLoans(
            loan ->
                loan.path().isElements()
                    && point
                        .types()
                        .poolContents()
                        .poolsIn(ElementTypes.typeOf(point, loan.site()))
                        .contains(elements)
                    && ElementTypes.tokensOf(receiver.value()).stream()
                        .anyMatch(t -> ElementTypes.mayBe(t, loan.token())),
            Value.UNTRACKED,
            new Ending(call.tree(), Access.REPLACE, handle));
  }

  private static List<Binding> lentTo(Call call) {
    List<Binding> lent = new ArrayList<>();
    if (call.receiver() != null) {
      call.loans().allOf(call.receiver()).forEach(value -> lent.addAll(value.bindings()));
    }
    for (Operand argument : call.arguments()) {
      call.loans().allOf(argument).forEach(value -> lent.addAll(value.bindings()));
    }
    return lent;
  }
}
