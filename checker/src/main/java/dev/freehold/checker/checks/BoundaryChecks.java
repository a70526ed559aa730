package dev.freehold.checker.checks;

import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.model.JavacElements;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCExpressionStatement;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import com.sun.tools.javac.tree.JCTree.JCMethodInvocation;
import com.sun.tools.javac.tree.JCTree.JCStatement;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import com.sun.tools.javac.tree.TreeInfo;
import com.sun.tools.javac.tree.TreeMaker;
import com.sun.tools.javac.tree.TreeScanner;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.List;
import com.sun.tools.javac.util.ListBuffer;
import com.sun.tools.javac.util.Names;
import dev.freehold.checker.rules.ClassRules;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.checker.types.Signature;
import java.util.Objects;
import javax.lang.model.type.TypeKind;

/**
 * Tests the elements that a method is given where it begins, if code may call it that was not
 * checked: that is, unless it is private. What a lambda is given comes from whoever has it;
 * accesses to that keep their tests.
 */
final class BoundaryChecks {
  private static final String BOUNDARY = "dev.freehold.internal.Boundary";

  private final OwnershipTypes ownership;
  private final Types types;
  private final TreeMaker make;
  private final Names names;
  private final JavacElements elements;

  /** For one compilation. */
  BoundaryChecks(Context context, OwnershipTypes ownership) {
    this.ownership = ownership;
    this.types = Types.instance(context);
    this.make = TreeMaker.instance(context);
    this.names = Names.instance(context);
    this.elements = JavacElements.instance(context);
  }

  /** Adds the tests to the methods of a class, and of those inside it, but for trusted ones. */
  void putInto(Tree top) {
    ((JCTree) top).accept(new Methods());
  }

  private final class Methods extends TreeScanner {
    @Override
    public void visitClassDef(JCClassDecl tree) {
      if (!ClassRules.isTrusted(tree.sym)) {
        super.visitClassDef(tree);
      }
    }

    @Override
    public void visitMethodDef(JCMethodDecl tree) {
      super.visitMethodDef(tree);
      boolean called = (tree.sym.flags() & (Flags.PRIVATE | Flags.GENERATEDCONSTR)) == 0;
      if (called && tree.body != null && !OwnershipTypes.isUnsafe(tree.sym)) {
        addTo(tree);
      }
    }
  }

  private void addTo(JCMethodDecl method) {
    Signature signature = ownership.signatures().of(method.sym);
    ListBuffer<JCStatement> tests = new ListBuffer<>();
    int index = 0;
    for (JCVariableDecl each : method.params) {
      Signature.Parameter parameter = signature.parameterFor(index++);
      if (parameter != null && parameter.ownership() != null && isElement(each)) {
        tests.append(test(each, parameter.ownership()));
      }
    }
    if (tests.nonEmpty()) {
      method.body.stats = inserted(method.body.stats, tests.toList());
    }
  }

  /** Or an array of them, as any number of arguments is. */
  private boolean isElement(JCVariableDecl parameter) {
    Type erased = types.erasure(parameter.type);
    Type type = erased.getKind() == TypeKind.ARRAY ? types.elemtype(erased) : erased;
    return type.getKind() == TypeKind.DECLARED
        && type.tsym instanceof ClassSymbol declared
        && (ownership.resources().isDeclaration(declared)
            || (declared.owner instanceof ClassSymbol
                && OwnershipTypes.isGenerated(declared.outermostClass())));
  }

  private JCStatement test(JCVariableDecl parameter, Qualifier ownership) {
    make.at(parameter.pos);
    MethodSymbol test = test(ownership == Qualifier.OWN ? "handedOver" : "lent");
    return make.Exec(make.App(make.QualIdent(test), List.of(make.Ident(parameter.sym))));
  }

  private MethodSymbol test(String name) {
    ClassSymbol boundary = Objects.requireNonNull(elements.getTypeElement(BOUNDARY));
    Symbol found = boundary.members().findFirst(names.fromString(name));
    return (MethodSymbol) Objects.requireNonNull(found);
  }

  /** A constructor calls another one first. */
  private static List<JCStatement> inserted(List<JCStatement> body, List<JCStatement> tests) {
    ListBuffer<JCStatement> all = new ListBuffer<>();
    if (body.stream().noneMatch(BoundaryChecks::callsConstructor)) {
      all.appendList(tests);
    }
    for (JCStatement each : body) {
      all.append(each);
      if (callsConstructor(each)) {
        all.appendList(tests);
      }
    }
    return all.toList();
  }

  private static boolean callsConstructor(JCStatement statement) {
    return statement instanceof JCExpressionStatement expression
        && expression.expr instanceof JCMethodInvocation call
        && TreeInfo.symbol(call.meth) instanceof MethodSymbol called
        && called.isConstructor();
  }
}
