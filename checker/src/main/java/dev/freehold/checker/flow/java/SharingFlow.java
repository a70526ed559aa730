package dev.freehold.checker.flow.java;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.ownership.Capture;
import dev.freehold.checker.flow.ownership.Point;
import dev.freehold.checker.flow.ownership.Sending;
import dev.freehold.checker.types.EnclosingClass;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Signature;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** What another thread may see: what is safe to share, does not change, or was handed over. */
final class SharingFlow {
  private SharingFlow() {}

  /** Whether other threads may use what an expression makes: where it is handed, or by its type. */
  static boolean isForOthers(Pass pass, Capture capture, ExpressionTree made) {
    return capture.concurrent() || isSync(pass, TreeUtils.typeOf(made));
  }

  private static boolean isSync(Pass pass, TypeMirror type) {
    return type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && pass.point().types().sharing().saysSync(element);
  }

  /** The ordinary objects that an object of a {@code @Sync} class without a name captures. */
  static void checkObject(Pass pass, ClassTree body, TypeMirror type) {
    if (pass.options().threads() && isSync(pass, type)) {
      new SharedNames(pass).check(body);
    }
  }

  /** The same, of a class that stands inside others and has a name. */
  static void checkInner(Pass pass, TypeMirror type) {
    if (pass.options().threads() && isSync(pass, type)) {
      InnerCode.of(pass, type).forEach(each -> new SharedNames(pass).check(each));
    }
  }

  /** The ordinary objects that code for another thread captures. */
  static void checkBody(Pass pass, LambdaExpressionTree tree) {
    if (pass.options().threads()) {
      new SharedNames(pass).check(tree);
    }
  }

  /** A function that is no lambda: all that it holds goes to the other thread. */
  static void checkArgument(Pass pass, Capture capture, ExpressionTree tree) {
    if (!pass.options().threads()) {
      return;
    }
    List<ExpressionTree> made = NamedFunctions.of(pass, tree);
    made.forEach(each -> checkMade(pass, capture, each, tree));
    if (made.isEmpty()) {
      checkObject(pass, tree);
    }
  }

  private static void checkMade(
      Pass pass, Capture capture, ExpressionTree made, ExpressionTree handed) {
    if (made instanceof LambdaExpressionTree lambda) {
      checkBody(pass, lambda);
    } else if (made instanceof MemberReferenceTree reference) {
      if (!Trees.isTypeName(reference.getQualifierExpression())) {
        captured(pass, reference.getQualifierExpression());
      }
    } else if (made instanceof NewClassTree creation && creation.getClassBody() != null) {
      new SharedNames(pass).check(creation.getClassBody());
    } else {
      VariableElement parameter = parameterOf(made);
      if (parameter != null && isInterface(pass.point(), parameter.asType())) {
        checkPassedIn(pass.point(), capture, parameter, handed);
      } else {
        checkObject(pass, made);
      }
    }
  }

  /** The parameter that is named, also where a component of a record holds what it was passed. */
  private static @Nullable VariableElement parameterOf(ExpressionTree made) {
    if (!(TreeUtils.elementFromTree((Tree) made) instanceof VariableElement variable)
        || !variable.getKind().isField()) {
      return TreeUtils.elementFromTree((Tree) made) instanceof VariableElement local ? local : null;
    }
    return ElementFilter.constructorsIn(EnclosingClass.ofField(variable).getEnclosedElements())
        .stream()
        .filter(constructor -> (((Symbol) constructor).flags() & Flags.RECORD) != 0)
        .flatMap(constructor -> constructor.getParameters().stream())
        .filter(each -> each.getSimpleName().equals(variable.getSimpleName()))
        .findFirst()
        .orElse(null);
  }

  private static boolean isInterface(Point point, TypeMirror type) {
    return point.types().javac().erasure(type) instanceof DeclaredType declared
        && declared.asElement().getKind().isInterface();
  }

  /**
   * A function that comes from a caller, who must know that other threads may run it. Where it is
   * lent, and may be kept for longer, that is told already.
   */
  private static void checkPassedIn(
      Point point, Capture capture, VariableElement parameter, ExpressionTree handed) {
    Signature.Parameter declared = point.types().signatures().parameter(parameter);
    boolean told = declared != null && declared.nonEscaping() && !capture.stays();
    if (!told
        && !isConcurrent(point, parameter)
        && !OwnershipTypes.isUnsafe(parameter)
        && parameter.getEnclosingElement() instanceof ExecutableElement method
        && !point.types().resources().isTracked(parameter.asType())
        && !point.types().sharing().isShareable(parameter.asType())) {
      point.report(new FlowEvent.NotPromised(handed, handed.toString(), method, parameter));
    }
  }

  /** Whether those who pass the function in are told that other threads may run it. */
  static boolean isConcurrent(Point point, VariableElement parameter) {
    Signature.Parameter declared = point.types().signatures().parameter(parameter);
    return declared != null && declared.concurrent();
  }

  private static void checkObject(Pass pass, ExpressionTree tree) {
    if (TreeUtils.typeOf(tree) instanceof DeclaredType type
        && type.asElement().getKind().isClass()) {
      Sending.check(pass.point(), tree, tree.toString(), type);
      InnerCode.of(pass, type).forEach(each -> new SharedNames(pass).check(each));
    }
  }

  /** The ordinary object that a method reference captures. */
  static void captured(Pass pass, ExpressionTree object) {
    boolean promised =
        TreeUtils.elementFromTree((Tree) object) instanceof VariableElement variable
            && isConcurrent(pass.point(), variable);
    if (pass.options().threads() && !promised) {
      TypeMirror type = TreeUtils.typeOf(object);
      Sending.check(pass.point(), object, object.toString(), type);
      InnerCode.of(pass, type).forEach(each -> new SharedNames(pass).check(each));
    }
  }
}
