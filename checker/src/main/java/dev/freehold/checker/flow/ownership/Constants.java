package dev.freehold.checker.flow.ownership;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** Values that are known while compiling: constants, and locals that are given one and keep it. */
public final class Constants {
  private final Map<VariableElement, Object> locals = new HashMap<>();

  /** A local is given a value, which counts if it keeps it. */
  public void declare(VariableElement variable, ExpressionTree initializer) {
    Object value = of(initializer);
    if (value != null && (((Symbol) variable).flags() & Flags.EFFECTIVELY_FINAL) != 0) {
      locals.put(variable, value);
    }
  }

  /** The value of an expression, as javac boxes it; null where it is not known. */
  @Nullable Object of(ExpressionTree expression) {
    ExpressionTree bare = TreeUtils.withoutParens(expression);
    Type type = ((JCTree) bare).type;
    if (type != null && type.constValue() != null) {
      return type.constValue();
    }
    Element element = bare instanceof IdentifierTree ? TreeUtils.elementFromTree(bare) : null;
    return element instanceof VariableElement variable ? locals.get(variable) : null;
  }
}
