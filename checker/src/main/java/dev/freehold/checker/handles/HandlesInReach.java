package dev.freehold.checker.handles;

import com.sun.source.tree.ClassTree;
import com.sun.tools.javac.code.Attribute.TypeCompound;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symtab;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCAnnotation;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCFieldAccess;
import com.sun.tools.javac.tree.JCTree.JCIdent;
import com.sun.tools.javac.tree.JCTree.JCLambda;
import com.sun.tools.javac.tree.JCTree.JCMemberReference;
import com.sun.tools.javac.tree.JCTree.JCNewClass;
import com.sun.tools.javac.tree.TreeScanner;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Name;
import com.sun.tools.javac.util.Names;
import dev.freehold.HandleOf;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a class says {@code @HandleOf}, or uses something that does. Of all other classes the
 * type system has nothing to say.
 */
final class HandlesInReach extends TreeScanner {
  private final Symtab symbols;
  private final Types javac;
  private final Name handleOf;
  private final Map<Symbol, Boolean> types = new HashMap<>();
  private final Map<Symbol, Boolean> members = new HashMap<>();
  private boolean found;

  HandlesInReach(Context context) {
    symbols = Symtab.instance(context);
    javac = Types.instance(context);
    handleOf = Names.instance(context).fromString(HandleOf.class.getName());
  }

  /** From a class that javac has attributed, or from one inside it. */
  boolean from(ClassTree type) {
    found = false;
    if (symbols.getClassesForName(handleOf).iterator().hasNext()) {
      scan((JCTree) type);
    }
    return found;
  }

  @Override
  public void scan(@Nullable JCTree tree) {
    if (!found && tree != null) {
      tree.accept(this);
    }
  }

  @Override
  public void visitAnnotation(JCAnnotation tree) {
    Type type = tree.annotationType.type;
    found |= type != null && type.tsym.getQualifiedName().equals(handleOf);
  }

  /** An overrider keeps to what the supertypes say. */
  @Override
  public void visitClassDef(JCClassDecl tree) {
    if (tree.sym != null) {
      inherits(tree.sym.type);
    }
    super.visitClassDef(tree);
  }

  @Override
  public void visitIdent(JCIdent tree) {
    note(tree.sym);
  }

  @Override
  public void visitSelect(JCFieldAccess tree) {
    note(tree.sym);
    super.visitSelect(tree);
  }

  @Override
  public void visitReference(JCMemberReference tree) {
    note(tree.sym);
    inherits(tree.type);
    super.visitReference(tree);
  }

  @Override
  public void visitLambda(JCLambda tree) {
    inherits(tree.type);
    super.visitLambda(tree);
  }

  @Override
  public void visitNewClass(JCNewClass tree) {
    note(tree.constructor);
    super.visitNewClass(tree);
  }

  private void note(@Nullable Symbol used) {
    if (used != null) {
      found |= says(used);
      Type type = used instanceof MethodSymbol method ? method.getReturnType() : used.type;
      found = found || any(type, types, this::says);
    }
  }

  private void inherits(@Nullable Type type) {
    found = found || any(type, members, this::memberSays);
  }

  /** Of all that objects of the type inherit from; the answers are kept, as names come again. */
  private boolean any(@Nullable Type type, Map<Symbol, Boolean> known, Predicate<Symbol> asked) {
    if (type == null || !type.hasTag(TypeTag.CLASS)) {
      return false;
    }
    Boolean answer = known.get(type.tsym);
    if (answer == null) {
      answer = !isOfJava(type.tsym) && anyInherited(type, asked);
      known.put(type.tsym, answer);
    }
    return answer;
  }

  private boolean anyInherited(Type type, Predicate<Symbol> asked) {
    for (Type each : javac.closure(type)) {
      if (!isOfJava(each.tsym) && asked.test(each.tsym)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfJava(Symbol type) {
    return type.flatName().toString().startsWith("java.");
  }

  private boolean memberSays(Symbol type) {
    boolean any = says(type);
    for (Symbol member : type.members().getSymbols()) {
      any |= says(member);
    }
    return any;
  }

  /** In {@code class Ids extends ArrayList<@HandleOf(Order.class) Long>} no member says it. */
  private boolean says(Symbol declared) {
    for (TypeCompound each : declared.getRawTypeAttributes()) {
      if (each.type.tsym.getQualifiedName().equals(handleOf)) {
        return true;
      }
    }
    return false;
  }
}
