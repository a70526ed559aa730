package dev.freehold.checker.flow.ownership;

import com.sun.source.tree.Tree;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.checker.types.ResourceClasses;
import dev.freehold.checker.types.Signature;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** What wraps a value in code that says nothing, as a stream does another stream. */
public final class Wrappers {
  private Wrappers() {}

  /** What the constructor of a superclass has wrapped goes with the object that is made. */
  public static void letGo(Point point, Call call) {
    List<String> aliases = call.signature().result().aliases();
    for (int i = 0; i < call.arguments().size() && aliases != null; i++) {
      Signature.Parameter parameter = call.signature().parameterFor(i);
      if (parameter != null && aliases.contains(parameter.name())) {
        UnannotatedCode.letGo(point, call.arguments().get(i).value());
      }
    }
  }

  /**
   * The object that a call was made on, where what it gives must answer for it, as nobody else
   * knows it: {@code ServerSocketChannel.open().bind(address)}. Null for other calls.
   */
  public static @Nullable Operand chained(Point point, Call call) {
    Operand receiver = call.receiver();
    boolean chained =
        receiver != null
            && receiver.name() instanceof Name.Temporary
            && receiver.value().bindings().stream().allMatch(Binding::owns)
            && UnannotatedCode.covers(point, receiver.value());
    return chained ? receiver : null;
  }

  /**
   * Whether the result of a call must be released. What wraps a value that has a name of its own
   * need not be: releasing the one will do for the other. What wraps one that nobody else can
   * release must.
   */
  public static boolean isAnswerable(Call call, ResourceClasses resources) {
    boolean wraps = false;
    for (int i = 0; i < call.arguments().size(); i++) {
      Signature.Parameter parameter = call.signature().parameterFor(i);
      Operand argument = call.arguments().get(i);
      TypeMirror type = UnannotatedCode.typeOf(argument.tree());
      if (parameter != null && type != null && resources.isLenient(type)) {
        boolean taken = parameter.ownership() == Qualifier.OWN && !call.signature().releases();
        boolean known = taken || argument.name() instanceof Name.Temporary;
        boolean kept = taken || parameter.ownership() == null;
        if (kept && known && argument.value().any(Binding::owns)) {
          return true;
        }
        wraps |= kept;
      } else if (type != null && holdsSeveral(type, resources) && isOfOthers(argument.tree())) {
        wraps = true;
      }
    }
    return !wraps;
  }

  /** Whether it is an array or a collection of such values. */
  private static boolean holdsSeveral(TypeMirror type, ResourceClasses resources) {
    if (type instanceof ArrayType array) {
      return resources.isLenient(array.getComponentType());
    }
    return type instanceof DeclaredType declared
        && declared.getTypeArguments().stream().anyMatch(resources::isLenient);
  }

  /** Whether the object, or the caller, has what is wrapped, and can close it. */
  private static boolean isOfOthers(Tree tree) {
    Element element = TreeUtils.elementFromTree(tree);
    return element != null
        && (element.getKind() == ElementKind.FIELD || element.getKind() == ElementKind.PARAMETER);
  }
}
