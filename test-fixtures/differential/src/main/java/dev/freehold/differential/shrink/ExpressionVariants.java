package dev.freehold.differential.shrink;

import dev.freehold.differential.language.Expression;
import dev.freehold.differential.language.Expression.Call;
import dev.freehold.differential.language.Expression.Choice;
import dev.freehold.differential.language.Expression.Place;
import dev.freehold.differential.language.Library;
import dev.freehold.differential.language.Mode;
import dev.freehold.differential.language.Type;
import java.util.ArrayList;
import java.util.List;

/** What an expression becomes by one step that makes it simpler; its type stays. */
final class ExpressionVariants {
  private ExpressionVariants() {}

  static List<Expression> of(Expression expression) {
    List<Expression> variants = new ArrayList<>();
    if (expression.type() == Type.INT && !(expression instanceof Expression.Literal)) {
      variants.add(new Expression.Literal(0));
    }
    if (expression instanceof Choice choice) {
      variants.add(choice.whenTrue());
      variants.add(choice.whenFalse());
      of(choice.test())
          .forEach(each -> variants.add(new Choice(each, choice.whenTrue(), choice.whenFalse())));
      of(choice.whenTrue())
          .forEach(each -> variants.add(new Choice(choice.test(), each, choice.whenFalse())));
      of(choice.whenFalse())
          .forEach(each -> variants.add(new Choice(choice.test(), choice.whenTrue(), each)));
    } else if (expression instanceof Call call) {
      ofCall(call, variants);
    }
    return variants;
  }

  private static void ofCall(Call call, List<Expression> variants) {
    boolean owned = call.callee().result().mode() == Mode.OWN && call.type().isTracked();
    for (int i = 0; i < call.operands().size(); i++) {
      Expression operand = call.operands().get(i);
      if (operand.type() == call.type()) {
        variants.add(operand);
      }
      List<Expression> simpler = new ArrayList<>(of(operand));
      if (operand instanceof Place && call.callee().operands().get(i).isOwner()) {
        simpler.addAll(made(operand.type()));
      }
      for (Expression each : simpler) {
        List<Expression> operands = new ArrayList<>(call.operands());
        operands.set(i, each);
        variants.add(new Call(call.callee(), List.copyOf(operands)));
      }
    }
    if (owned) {
      variants.addAll(made(call.type()));
      variants.remove(call);
    }
  }

  /** A new value of the type; none where it could not be made of nothing. */
  private static List<Expression> made(Type type) {
    return type.borrows() ? List.of() : List.of(new Call(Library.maker(type), List.of()));
  }
}
