package dev.freehold.checker.release;

import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.OperatorSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Symtab;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Type.MethodType;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCAssign;
import com.sun.tools.javac.tree.JCTree.JCBinary;
import com.sun.tools.javac.tree.JCTree.JCBlock;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import com.sun.tools.javac.tree.JCTree.JCFieldAccess;
import com.sun.tools.javac.tree.JCTree.JCStatement;
import com.sun.tools.javac.tree.JCTree.JCTry;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import com.sun.tools.javac.tree.TreeMaker;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.List;
import com.sun.tools.javac.util.Names;
import org.jspecify.annotations.Nullable;

/**
 * Makes the trees of a release, with the symbols and types that javac's next phases ask for.
 *
 * <p>It has more than twelve collaborators, most of them the kinds of trees that it makes.
 */
final class ReleaseTrees {
  /** {@code if_acmpne}, by which javac knows the operator. */
  private static final int NOT_SAME = 166;

  private final TreeMaker make;
  private final Names names;
  private final Symtab symbols;
  private final Types types;
  private final OperatorSymbol notSame;

  ReleaseTrees(Context context) {
    this.make = TreeMaker.instance(context);
    this.names = Names.instance(context);
    this.symbols = Symtab.instance(context);
    this.types = Types.instance(context);
    Type compared =
        new MethodType(
            List.of(symbols.objectType, symbols.objectType),
            symbols.booleanType,
            List.nil(),
            symbols.methodClass);
    this.notSame = new OperatorSymbol(names.fromString("!="), compared, NOT_SAME, symbols.noSymbol);
  }

  /** Whatever is made next stands there. */
  void at(int position) {
    make.at(position);
  }

  /**
   * A variable of ours beside one of the user's. No name of a source has an apostrophe.
   *
   * @param what it is for
   */
  VarSymbol variable(VarSymbol beside, String what, Type type) {
    VarSymbol made =
        new VarSymbol(
            Flags.SYNTHETIC, names.fromString(beside.name + "'" + what), type, beside.owner);
    made.pos = beside.pos;
    return made;
  }

  /** The same, for what has no name of the user's. */
  VarSymbol variable(Symbol owner, String what, Type type, int position) {
    VarSymbol made = new VarSymbol(Flags.SYNTHETIC, names.fromString("'" + what), type, owner);
    made.pos = position;
    return made;
  }

  /** Stands for what initializes a class, or an object of it. */
  MethodSymbol initializer(Symbol type) {
    return new MethodSymbol(Flags.BLOCK, names.empty, symbols.voidType, type);
  }

  Type booleanType() {
    return symbols.booleanType;
  }

  JCVariableDecl declare(VarSymbol variable, JCExpression value) {
    return make.VarDef(variable, value);
  }

  JCExpression is(boolean value) {
    return make.Literal(value);
  }

  JCExpression nothing() {
    return make.Literal(TypeTag.BOT, null).setType(symbols.botType);
  }

  JCExpression use(VarSymbol variable) {
    return make.Ident(variable);
  }

  JCStatement assign(VarSymbol variable, JCExpression value) {
    JCAssign assignment = make.Assign(make.Ident(variable), value);
    assignment.type = variable.type;
    return make.Exec(assignment);
  }

  /** As an expression, of the type of the value. */
  JCExpression assignment(VarSymbol variable, JCExpression value) {
    return make.Assign(make.Ident(variable), value).setType(value.type);
  }

  JCStatement statement(JCExpression expression) {
    return make.Exec(expression);
  }

  JCBlock block(List<JCStatement> statements, int end) {
    JCBlock block = make.Block(0, statements);
    block.endpos = end;
    return block;
  }

  JCStatement onlyIf(JCExpression condition, JCStatement then) {
    return make.If(condition, then, null);
  }

  /** The statements, and then what the expression gives. */
  JCExpression first(List<JCStatement> statements, JCExpression value) {
    Sequence sequence = new Sequence(statements, value);
    sequence.pos = make.pos;
    return sequence.setType(value.type);
  }

  /** The type of an expression that is kept in a variable of ours. */
  Type erased(Type type) {
    return types.erasure(type);
  }

  private JCExpression isThere(VarSymbol variable) {
    JCBinary test = make.Binary(JCTree.Tag.NE, make.Ident(variable), nothing());
    test.operator = notSame;
    test.type = symbols.booleanType;
    return test;
  }

  /** {@code if (variable != null) variable.close();}. */
  JCStatement release(VarSymbol variable, ReleaseMethod how) {
    JCExpression object = make.Ident(variable);
    if (how.as() != null) {
      object = make.TypeCast(how.as(), object);
    }
    return onlyIf(isThere(variable), make.Exec(make.App(select(object, how.method()))));
  }

  /** As {@code TreeMaker} does it, whose method for symbols gives another type on each JDK. */
  private JCExpression select(JCExpression object, MethodSymbol method) {
    JCFieldAccess access = make.Select(object, method.name);
    access.sym = method;
    access.type = method.type;
    return access;
  }

  /**
   * Puts statements into a {@code try}, as javac puts those of a try-with-resources statement.
   *
   * @param released on every way out but an exception; null where only that counts
   * @param thrown on the way out of an exception, to which what it throws is added
   */
  JCStatement guarded(
      List<JCStatement> statements,
      @Nullable JCStatement released,
      JCStatement thrown,
      VarSymbol variable,
      int end) {
    VarSymbol primary = variable(variable, "thrown", symbols.throwableType);
    VarSymbol second = variable(variable, "suppressed", symbols.throwableType);
    JCExpression added =
        make.App(select(make.Ident(primary), addSuppressed()), List.of(make.Ident(second)));
    JCTry inner =
        make.Try(
            block(List.of(thrown), end),
            List.of(make.Catch(make.VarDef(second, null), block(List.of(make.Exec(added)), end))),
            null);
    inner.finallyCanCompleteNormally = true;
    JCBlock clause = block(List.of(inner, make.Throw(make.Ident(primary))), end);
    JCBlock last = null;
    if (released != null) {
      last = block(List.of(released), end);
      // It does not run behind the catch clause.
      last.flags |= Flags.BODY_ONLY_FINALIZE;
    }
    JCTry outer =
        make.Try(
            block(statements, end), List.of(make.Catch(make.VarDef(primary, null), clause)), last);
    outer.finallyCanCompleteNormally = true;
    return outer;
  }

  private MethodSymbol addSuppressed() {
    return (MethodSymbol)
        symbols.throwableType.tsym.members().findFirst(names.fromString("addSuppressed"));
  }
}
