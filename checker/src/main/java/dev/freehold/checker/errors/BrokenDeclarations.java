package dev.freehold.checker.errors;

import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.TypeSymbol;
import com.sun.tools.javac.code.Symtab;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.comp.AttrContext;
import com.sun.tools.javac.comp.Enter;
import com.sun.tools.javac.comp.Env;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.TreeInfo;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.List;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells the declarations of which javac does not know all that is written there: what is misspelt
 * may be a qualifier, or the superclass that says how a value is released.
 *
 * <p>It holds for the errors that javac has found by now.
 */
final class BrokenDeclarations {
  /** Deep enough for what people write; a type may contain itself. */
  private static final int DEEPEST = 5;

  private final Context context;
  private final Enter enter;
  private final Types types;
  private final Type unknown;
  private final Map<ClassSymbol, Boolean> classes = new HashMap<>();
  private final Map<ClassSymbol, Set<Symbol>> members = new HashMap<>();

  BrokenDeclarations(Context context) {
    this.context = context;
    this.enter = Enter.instance(context);
    this.types = Types.instance(context);
    this.unknown = Symtab.instance(context).unknownType;
  }

  /** Whether a declaration, or a type that it names, is not known. */
  boolean contain(@Nullable Symbol symbol) {
    if (symbol == null) {
      return false;
    }
    if (symbol.kind.isResolutionError() || isUnknown(symbol.type)) {
      return true;
    }
    return symbol.owner instanceof ClassSymbol owner
        && (brokenMembersOf(owner).contains(symbol)
            || (symbol instanceof MethodSymbol method && overridesBroken(method, owner)));
  }

  /** What is said of a method counts for those that override it. */
  private boolean overridesBroken(MethodSymbol method, ClassSymbol owner) {
    boolean isSource = enter.getEnv((TypeSymbol) owner) != null;
    List<Type> above = isSource ? types.closure(owner.type) : List.nil();
    return above.stream()
        .flatMap(each -> brokenMembersOf((ClassSymbol) each.tsym).stream())
        .anyMatch(
            each ->
                each instanceof MethodSymbol other
                    && each.name.equals(method.name)
                    && method.overrides(other, owner, types, false));
  }

  /** Whether a type, or a part of it, is not known. */
  boolean isUnknown(@Nullable Type type) {
    return isUnknown(type, DEEPEST);
  }

  // javac has one object for the unknown type, and no tag of it that is the same in every release.
  @SuppressWarnings("ReferenceEquality")
  private boolean isUnknown(@Nullable Type type, int depth) {
    if (type == null || type.isPrimitive() || depth == 0) {
      return false;
    }
    if (type == unknown || type.isErroneous()) {
      return true;
    }
    if (type instanceof Type.ArrayType array) {
      return isUnknown(array.elemtype, depth);
    }
    if (type instanceof Type.MethodType || type instanceof Type.ForAll) {
      return isUnknown(type.getReturnType(), depth)
          || type.getParameterTypes().stream().anyMatch(each -> isUnknown(each, depth));
    }
    return (type.tsym instanceof ClassSymbol symbol && isBroken(symbol))
        || type.getTypeArguments().stream().anyMatch(each -> isUnknown(each, depth - 1));
  }

  /** Whether what is written before the class's members is not all known, or of a superclass. */
  boolean isBroken(ClassSymbol symbol) {
    Boolean known = classes.putIfAbsent(symbol, false);
    if (known != null) {
      return known;
    }
    Env<AttrContext> env = enter.getEnv((TypeSymbol) symbol);
    boolean broken =
        (env != null && env.tree instanceof JCClassDecl tree && hasBrokenHeader(tree, env))
            || isUnknown(types.supertype(symbol.type))
            || types.interfaces(symbol.type).stream().anyMatch(this::isUnknown);
    classes.put(symbol, broken);
    return broken;
  }

  /** An error at the class's name is about the members that it has or lacks. */
  private boolean hasBrokenHeader(JCClassDecl tree, Env<AttrContext> env) {
    int end = new MemberRanges(tree, tree.pos + 1).endOfClassHeader();
    // Interfaces that are not known, javac leaves out of the class's type.
    return tree.implementing.stream().anyMatch(each -> isUnknown(each.type))
        || new ErrorPlaces(context, env.toplevel.sourcefile)
            .anyIn(TreeInfo.getStartPos(tree), end, place -> place != tree.pos);
  }

  private Set<Symbol> brokenMembersOf(ClassSymbol owner) {
    Set<Symbol> known = members.get(owner);
    if (known == null) {
      Env<AttrContext> env = enter.getEnv((TypeSymbol) owner);
      known = env != null && env.tree instanceof JCClassDecl tree ? in(tree, env) : Set.of();
      members.put(owner, known);
    }
    return known;
  }

  private Set<Symbol> in(JCClassDecl type, Env<AttrContext> env) {
    ErrorPlaces places = new ErrorPlaces(context, env.toplevel.sourcefile);
    Set<Symbol> broken = new HashSet<>();
    for (JCTree member : type.defs) {
      Symbol symbol = TreeInfo.symbolFor(member);
      int start = TreeInfo.getStartPos(member);
      if (symbol != null && places.anyIn(start, MemberRanges.endOfHeader(member))) {
        broken.add(symbol);
      }
    }
    return broken;
  }
}
