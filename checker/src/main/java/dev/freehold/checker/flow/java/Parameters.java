package dev.freehold.checker.flow.java;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import dev.freehold.checker.flow.ownership.Counting;
import dev.freehold.checker.flow.ownership.Custody;
import dev.freehold.checker.flow.ownership.Point;
import dev.freehold.checker.flow.ownership.UnannotatedCode;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.flow.store.Token;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.MethodParameter;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.checker.types.Signature;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import org.jspecify.annotations.Nullable;

/** The parameters of a body, which hold what came from outside. */
final class Parameters {
  private Parameters() {}

  /** The constructor of an anonymous class only passes on what it was given. */
  static void enter(
      Pass pass, MethodTree method, ExecutableElement element, List<Signature.Parameter> declared) {
    if ((((Symbol) element).flags() & Flags.ANONCONSTR) != 0) {
      return;
    }
    Point point = pass.point();
    boolean bound = point.types().promises().bind(element);
    for (int i = 0; i < method.getParameters().size() && i < declared.size(); i++) {
      VariableElement variable = element.getParameters().get(i);
      if (OwnershipTypes.isUnsafe(variable)) {
        continue;
      }
      if (variable.asType() instanceof ArrayType array) {
        borrowed(pass, method.getParameters().get(i), variable, array, declared.get(i));
      } else {
        parameter(pass, method.getParameters().get(i), variable, declared.get(i), bound);
      }
    }
  }

  /** An array of borrows is one itself; of owners it says nothing. */
  private static void borrowed(
      Pass pass,
      VariableTree tree,
      VariableElement variable,
      ArrayType array,
      Signature.Parameter declared) {
    boolean lenient = pass.point().types().resources().isLenient(array.getComponentType());
    boolean borrows = declared.ownership() != null && declared.ownership() != Qualifier.OWN;
    if (borrows && !lenient && !isOthers(pass, variable)) {
      parameter(pass, tree, variable, declared.ownership());
    }
  }

  private static void parameter(
      Pass pass,
      VariableTree tree,
      VariableElement variable,
      Signature.Parameter declared,
      boolean bound) {
    Point point = pass.point();
    Value unopened =
        Counting.ofParameter(
            point, variable, value(Site.Kind.PARAMETER, tree, variable, Qualifier.OWN));
    if (unopened != null) {
      enter(pass, tree, variable, unopened);
      return;
    }
    Qualifier ownership = isOthers(pass, variable) ? null : declared.ownership();
    if (ownership != null || point.types().resources().isTracked(variable.asType())) {
      parameter(pass, tree, variable, ownership);
    } else if (bound) {
      function(pass, tree, variable, declared);
    }
  }

  /** Whether only a supertype speaks of an ordinary object, in code that was not written for it. */
  private static boolean isOthers(Pass pass, VariableElement variable) {
    OwnershipTypes types = pass.point().types();
    int index = MethodParameter.indexOf(variable);
    return !pass.options().promises()
        && index >= 0
        && variable.getEnclosingElement() instanceof ExecutableElement method
        && !types.resources().isTracked(variable.asType())
        && types.signatures().saysParameter(method, index);
  }

  /**
   * A function of which the signature promises something: what is called once is used up by its
   * call; what is not kept is a borrow.
   */
  static void function(
      Pass pass, VariableTree tree, VariableElement variable, Signature.Parameter declared) {
    if (declared.once() || declared.nonEscaping()) {
      Qualifier held = declared.once() ? Qualifier.OWN : Qualifier.REF;
      enter(pass, tree, variable, value(Site.Kind.FUNCTION, tree, variable, held));
    }
  }

  /**
   * A parameter holds something that came from outside.
   *
   * @param held null where nothing is said
   */
  static void parameter(
      Pass pass, VariableTree tree, VariableElement variable, @Nullable Qualifier held) {
    Qualifier strength = held == null ? Qualifier.REF : held;
    Value value = value(Site.Kind.PARAMETER, tree, variable, strength);
    if (held == null) {
      enter(pass, tree, variable, UnannotatedCode.unsaid(pass.point(), value, tree));
    } else {
      enter(pass, tree, variable, value);
      pass.see(variable, value, null);
    }
  }

  private static Value value(
      Site.Kind kind, VariableTree tree, VariableElement variable, Qualifier held) {
    Site site = new Site(kind, tree, variable.getSimpleName().toString());
    return Value.of(Binding.of(new Token(site, 0), held));
  }

  private static void enter(Pass pass, VariableTree tree, VariableElement variable, Value value) {
    Name.Local name = new Name.Local(variable);
    pass.point().state().put(name, value);
    pass.nesting().declare(name);
    Custody.gained(pass.point(), name, tree, true);
  }
}
