package dev.freehold.checker.rules;

import com.sun.source.tree.ClassTree;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.report.Position;
import dev.freehold.internal.rule.RuleKey;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import org.checkerframework.javacutil.TreeUtils;

/**
 * A tracked class inherits no body that lets its objects go where nothing is known of ownership.
 */
public final class InheritedThisRule {
  private InheritedThisRule() {}

  /**
   * The complaint, at the class that inherits.
   *
   * @param file the file that the body is in
   */
  public static Diagnostic complaint(ClassTree heir, ThisLeaks.Leak leak, JavaFileObject file) {
    String type = Quoted.of(TreeUtils.elementFromDeclaration(heir).getSimpleName().toString());
    String method = Quoted.ofMember(leak.method());
    return new Diagnostic(
        RuleKey.ESCAPES_TO_UNCHECKED,
        Position.of(heir),
        type + " inherits " + method + ", where " + leak.way().headline(),
        List.of(new Diagnostic.Note(leak.way().position(), method + " lets it go here", file)),
        help(leak.method(), method, type),
        new Subject("inherited this", heir, method));
  }

  private static String help(ExecutableElement method, String name, String type) {
    if (method.getKind() == ElementKind.CONSTRUCTOR) {
      return "hand "
          + type
          + " to nobody before it has an owner: let the code that makes it do that";
    }
    boolean fixed =
        method.getModifiers().contains(Modifier.STATIC)
            || method.getModifiers().contains(Modifier.PRIVATE)
            || method.getModifiers().contains(Modifier.FINAL);
    return fixed
        ? "say in " + name + " what becomes of it, or let it keep and hand out nothing"
        : "override " + name + " in " + type + ", or say there what becomes of `this`";
  }
}
