package dev.freehold.checker.flow.java;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.NewClassTree;
import dev.freehold.checker.flow.ownership.Capture;
import dev.freehold.checker.flow.ownership.Sending;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.javacutil.TreeUtils;

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
      new SharedNames(pass.point()).check(body);
    }
  }

  /** The ordinary objects that code for another thread captures. */
  static void checkBody(Pass pass, LambdaExpressionTree tree) {
    if (pass.options().threads()) {
      new SharedNames(pass.point()).check(tree);
    }
  }

  /** A function that is no lambda: all that it holds goes to the other thread. */
  static void checkArgument(Pass pass, ExpressionTree tree) {
    if (!pass.options().threads()) {
      return;
    }
    List<ExpressionTree> made = NamedFunctions.of(tree, pass.point().context().body());
    made.forEach(each -> checkMade(pass, each));
    if (made.isEmpty()) {
      checkObject(pass, tree);
    }
  }

  private static void checkMade(Pass pass, ExpressionTree made) {
    if (made instanceof LambdaExpressionTree lambda) {
      checkBody(pass, lambda);
    } else if (made instanceof MemberReferenceTree reference) {
      if (!Trees.isTypeName(reference.getQualifierExpression())) {
        captured(pass, reference.getQualifierExpression());
      }
    } else if (made instanceof NewClassTree creation && creation.getClassBody() != null) {
      new SharedNames(pass.point()).check(creation.getClassBody());
    } else {
      checkObject(pass, made);
    }
  }

  private static void checkObject(Pass pass, ExpressionTree tree) {
    if (TreeUtils.typeOf(tree) instanceof DeclaredType type
        && type.asElement().getKind().isClass()) {
      Sending.check(pass.point(), tree, tree.toString(), type);
    }
  }

  /** The ordinary object that a method reference captures. */
  static void captured(Pass pass, ExpressionTree object) {
    if (pass.options().threads()) {
      Sending.check(pass.point(), object, object.toString(), TreeUtils.typeOf(object));
    }
  }
}
