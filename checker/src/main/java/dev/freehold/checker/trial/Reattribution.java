package dev.freehold.checker.trial;

import com.sun.tools.javac.code.TypeAnnotations;
import com.sun.tools.javac.comp.Attr;
import com.sun.tools.javac.comp.AttrContext;
import com.sun.tools.javac.comp.Enter;
import com.sun.tools.javac.comp.Env;
import com.sun.tools.javac.comp.Flow;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCBlock;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import com.sun.tools.javac.tree.TreeMaker;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.List;
import java.util.function.BooleanSupplier;

/**
 * Has javac analyse a member once more, with another body, as it does with the bodies of lambdas
 * whose types it is still looking for. The class itself is not changed.
 */
final class Reattribution {
  private final Attr attr;
  private final Enter enter;
  private final Flow flow;
  private final TypeAnnotations annotations;
  private final TreeMaker make;

  Reattribution(Context context) {
    attr = Attr.instance(context);
    enter = Enter.instance(context);
    flow = Flow.instance(context);
    annotations = TypeAnnotations.instance(context);
    make = TreeMaker.instance(context);
  }

  /** The class with the other member in the place of one, not yet analysed. */
  static JCClassDecl replaced(JCClassDecl type, JCTree member, JCTree other) {
    return withMembers(type, type.defs.map(each -> each == member ? other : each));
  }

  /** The member with the body of another version of it. */
  static JCTree withBody(JCTree member, JCTree version) {
    if (member instanceof JCMethodDecl method && version instanceof JCMethodDecl other) {
      JCMethodDecl changed = (JCMethodDecl) method.clone();
      changed.body = other.body;
      return changed;
    }
    if (member instanceof JCVariableDecl field && version instanceof JCVariableDecl other) {
      JCVariableDecl changed = (JCVariableDecl) field.clone();
      changed.init = other.init;
      return changed;
    }
    return version;
  }

  /**
   * Analyses a member; what javac has to say goes to its log.
   *
   * @param type the class with the member in it
   * @param sound tells whether javac has found no error so far
   */
  void analyse(JCClassDecl type, JCTree member, BooleanSupplier sound) {
    Env<AttrContext> env = enter.getClassEnv(type.sym);
    attr.attribStat(member, env);
    annotations.organizeTypeAnnotationsBodies(withMembers(type, List.of(member)));
    if (sound.getAsBoolean()) {
      flow.analyzeTree(env.dup(withMembers(type, flowing(type, member))), make);
    }
  }

  /** What the values of fields and the ways out of initializers depend on, and the member. */
  private static List<JCTree> flowing(JCClassDecl type, JCTree member) {
    List<JCTree> members = List.nil();
    for (JCTree each : type.defs) {
      boolean constructor = each instanceof JCMethodDecl method && method.getReturnType() == null;
      if (each == member
          || constructor
          || each instanceof JCVariableDecl
          || each instanceof JCBlock) {
        members = members.append(each);
      }
    }
    return members;
  }

  private static JCClassDecl withMembers(JCClassDecl type, List<JCTree> members) {
    JCClassDecl changed = (JCClassDecl) type.clone();
    changed.defs = members;
    return changed;
  }
}
