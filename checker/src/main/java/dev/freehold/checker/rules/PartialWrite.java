package dev.freehold.checker.rules;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.store.Witness;
import java.util.Optional;
import javax.lang.model.element.Element;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Looks for where a field of an element is written, though not on every path to where it is read.
 */
final class PartialWrite extends TreeScanner<Void, Void> {
  private final Element element;
  private final String field;
  private final Tree read;
  private @Nullable MethodInvocationTree found;

  private PartialWrite(Element element, String field, Tree read) {
    this.element = element;
    this.field = field;
    this.read = read;
  }

  /** The last such place before that of the event, in the same method. */
  static Optional<Tree> before(FlowEvent.ReadUnwritten read, ClassTree type) {
    Element element = named(read.at());
    MethodTree method = ResultOf.search(read.at(), type);
    if (element == null || method == null) {
      return Optional.empty();
    }
    PartialWrite search = new PartialWrite(element, read.part(), read.at());
    search.scan(method, null);
    return Optional.ofNullable(search.found);
  }

  private static @Nullable Element named(Tree tree) {
    if (tree instanceof MethodInvocationTree call
        && call.getMethodSelect() instanceof MemberSelectTree select) {
      return named(select.getExpression());
    }
    return tree instanceof IdentifierTree name ? TreeUtils.elementFromUse(name) : null;
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
    ExpressionTree method = call.getMethodSelect();
    if (method instanceof MemberSelectTree select
        && select.getIdentifier().contentEquals(field)
        && call.getArguments().size() == 1
        && select.getExpression() instanceof IdentifierTree name
        && element.equals(TreeUtils.elementFromUse(name))
        && Witness.position(call) < Witness.position(read)
        && Ancestors.of(read, call).isEmpty()) {
      found = call;
    }
    return super.visitMethodInvocation(call, null);
  }
}
