package dev.freehold.checker.flow.ownership;

import com.sun.source.tree.MethodInvocationTree;
import dev.freehold.checker.flow.store.Access;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Ending;
import dev.freehold.checker.flow.store.Loan;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.EnclosingClass;
import dev.freehold.checker.types.PoolContents;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * What handles reach. A handle is a number, so the element that {@code pool.at(handle)} lends may
 * be any of the pool, whoever owns it.
 *
 * <pre>{@code
 * 1  Quote quote = pool.alloc();            // no handle names it yet
 * 2  long handle = pool.handleOf(quote);    // from here on, one may
 * 3  @Ref Quote read = pool.at(handle);     // borrows the elements of the pool, shared
 * 4  quote.id(5);                           // ends that loan, as the two may be the same
 * 5  @Mut Quote mine = quote;               // borrows the quote, exclusively
 * 6  pool.editAt(handle).id(6);             // ends that loan, for the same reason
 * }</pre>
 *
 * <p>So an access to an element, or to what owns elements and may release them, ends what was
 * borrowed by handles; and looking a handle up ends borrows of elements that do not allow it. Two
 * elements are known to differ where no handle names the one, or where each is of another pool.
 */
final class ElementLoans {
  private ElementLoans() {}

  /**
   * Something is done with a place: where it may be an element, or own one that is released, what
   * was borrowed by handles ends.
   */
  static void accessed(Point point, Binding binding, Ending ending) {
    Access how = ending.how();
    if (how == Access.MOVE || how == Access.LOSE || !point.state().lendsByHandle()) {
      return;
    }
    boolean releases = how.leavesNothing() || (how == Access.BORROW_MUT && mayRelease(ending));
    end(point, binding, ending, releases);
  }

  /**
   * A value is handed over to code that may release it.
   *
   * @param to a method; null for a function, which may do anything
   */
  static void handedOver(Point point, Operand operand, @Nullable ExecutableElement to) {
    if (to == null || !point.types().declarations().isOfPools(to)) {
      Ending ending = new Ending(operand.tree(), Access.MOVE, operand.text());
      for (Binding binding : point.current(operand).live()) {
        end(point, binding, ending, true);
      }
    }
  }

  private static void end(Point point, Binding binding, Ending ending, boolean releases) {
    if (!point.state().lendsByHandle()
        || point.state().isByHandle(binding.loans())
        || point.state().deathOf(Value.of(binding)) != null) {
      return;
    }
    boolean writes = ending.how().writes();
    point
        .state()
        .endLoans(
            loan ->
                loan.path().isElements()
                    && (writes || loan.kind() == Loan.Kind.EXCLUSIVE)
                    && concerns(point, loan, binding, releases),
            Value.of(binding),
            ending);
  }

  private static boolean concerns(Point point, Loan loan, Binding binding, boolean releases) {
    PoolContents contents = point.types().poolContents();
    TypeMirror type = ElementTypes.typeOf(point, binding.token());
    for (TypeElement elements : contents.poolsIn(ElementTypes.typeOf(point, loan.site()))) {
      if (contents.mayBe(type, elements)) {
        return ElementTypes.mayBeLent(point, binding.token(), Set.of(loan.token()));
      }
      if (releases && contents.mayOwn(contents.partOf(type, binding.path().steps()), elements)) {
        return true;
      }
    }
    return false;
  }

  /** What the containers that come with the product do with what they hold, is known. */
  private static boolean mayRelease(Ending ending) {
    if (!(ending.at() instanceof MethodInvocationTree call)) {
      return true;
    }
    ExecutableElement method = TreeUtils.elementFromUse(call);
    return !PoolContents.isContainer(EnclosingClass.of(method))
        || ElementTypes.nameOf(method).equals("clear");
  }
}
