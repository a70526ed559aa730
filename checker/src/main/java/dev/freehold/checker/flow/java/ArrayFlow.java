package dev.freehold.checker.flow.java;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import dev.freehold.checker.flow.event.EscapeTarget;
import dev.freehold.checker.flow.ownership.Borrows;
import dev.freehold.checker.flow.ownership.Escapes;
import dev.freehold.checker.flow.ownership.Operand;
import dev.freehold.checker.flow.ownership.Point;
import dev.freehold.checker.flow.ownership.UnannotatedCode;
import dev.freehold.checker.flow.ownership.UseContext;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Loan;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.flow.store.Token;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.Qualifier;
import java.util.Set;
import org.checkerframework.javacutil.TreeUtils;

/**
 * Arrays: what is put into one escapes, and an element belongs to somebody else.
 *
 * <p>It has more than twelve collaborators, half of them the records of which an element's value is
 * made.
 */
final class ArrayFlow {
  private final Pass pass;
  private final Point point;
  private final ThrowFlow throwing;

  ArrayFlow(Pass pass) {
    this.pass = pass;
    this.point = pass.point();
    this.throwing = new ThrowFlow(pass);
  }

  Operand create(NewArrayTree tree) {
    for (ExpressionTree dimension : tree.getDimensions()) {
      pass.evaluate(dimension, UseContext.USE);
    }
    throwing.operator(tree);
    if (tree.getInitializers() != null) {
      for (ExpressionTree element : tree.getInitializers()) {
        Escapes.escape(point, pass.evaluate(element, UseContext.USE), EscapeTarget.ARRAY);
      }
    }
    return Operand.untracked(tree);
  }

  Operand access(ArrayAccessTree tree) {
    Operand array = pass.evaluate(tree.getExpression(), UseContext.USE);
    pass.evaluate(tree.getIndex(), UseContext.USE);
    throwing.operator(tree);
    if (point.current(array).any(Binding::isLive)) {
      Set<Loan> loans = Borrows.keep(point, array).loans();
      return new Operand(tree, element(point, tree, loans, strength(array)), null);
    }
    return point.types().resources().isTracked(TreeUtils.typeOf(tree))
        ? new Operand(tree, element(point, tree, Set.of(), Qualifier.REF), null)
        : Operand.untracked(tree);
  }

  /** How the elements of an array of borrows are borrowed. */
  static Qualifier strength(Operand array) {
    return array.value().strength().weaker(Qualifier.MUT);
  }

  /**
   * An element of an array, or of what a loop goes through.
   *
   * @param loans those of what it is an element of
   */
  static Value element(Point point, Tree tree, Set<Loan> loans, Qualifier strength) {
    String text = new Operand(tree, Value.UNTRACKED, null).text();
    Site site = new Site(Site.Kind.ELEMENT, tree, text);
    Value held = Value.of(Binding.of(new Token(site, 0), strength).through(loans));
    return UnannotatedCode.unsaid(point, held, tree);
  }
}
