package dev.freehold.checker.flow.ownership;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.tree.JCTree;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.types.InlineLengths;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** Inline arrays and texts: what is known to be outside of their declared length. */
final class Bounds {
  private static final Set<String> INDEXED = Set.of("get", "set");

  private Bounds() {}

  /** An index or a text that is known while compiling must fit. */
  static void check(Point point, Call call, Operand receiver) {
    if (!(call.tree() instanceof MethodInvocationTree tree)
        || tree.getArguments().isEmpty()
        || !INDEXED.contains(call.method().getSimpleName().toString())) {
      return;
    }
    ExpressionTree argument = tree.getArguments().get(0);
    Object value = point.constants().of(argument);
    if (value == null) {
      return;
    }
    for (Binding binding : receiver.value().live()) {
      InlineLengths.Extent extent = extentOf(point, binding);
      if (extent != null && isOutside(value, extent)) {
        point.report(new FlowEvent.OutOfBounds(argument, receiver.text(), value, extent));
        return;
      }
    }
  }

  private static InlineLengths.@Nullable Extent extentOf(Point point, Binding binding) {
    TypeMirror type = typeOf(binding.token().site().tree());
    return type == null || binding.path().isWhole()
        ? null
        : point.types().inlineLengths().of(type, binding.path().steps());
  }

  private static @Nullable TypeMirror typeOf(Tree site) {
    return site instanceof VariableTree variable
        ? TreeUtils.elementFromDeclaration(variable).asType()
        : ((JCTree) site).type;
  }

  private static boolean isOutside(Object value, InlineLengths.Extent extent) {
    if (value instanceof String text) {
      int bytes = text.getBytes(StandardCharsets.UTF_8).length;
      return bytes > extent.length() && !extent.truncated();
    }
    return value instanceof Integer index && (index < 0 || index >= extent.length());
  }
}
