package dev.freehold.checker.checks;

import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.PackageSymbol;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import com.sun.tools.javac.tree.JCTree.JCFieldAccess;
import com.sun.tools.javac.tree.JCTree.JCLambda;
import com.sun.tools.javac.tree.JCTree.JCMethodInvocation;
import com.sun.tools.javac.tree.TreeInfo;
import com.sun.tools.javac.tree.TreeMaker;
import com.sun.tools.javac.tree.TreeScanner;
import com.sun.tools.javac.util.Context;
import dev.freehold.checker.flow.event.Proofs;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes javac call the twin of an accessor where it is proved that the element is allocated.
 *
 * <p>It changes the tree that javac has analysed, before anything is generated: {@code quote.id()}
 * becomes {@code QuotePool.Element.id$unchecked(quote)}. What is evaluated, and in which order,
 * stays as it was.
 */
final class TwinCalls {
  private final Types types;
  private final TreeMaker make;
  private final Twins twins;
  private final boolean inLambdas;

  /**
   * For one compilation.
   *
   * @param inLambdas whether what a lambda is given counts as what its interface says
   */
  TwinCalls(Context context, boolean inLambdas) {
    this.inLambdas = inLambdas;
    this.types = Types.instance(context);
    this.make = TreeMaker.instance(context);
    this.twins = new Twins(context);
  }

  /** Changes the calls in a class, and in those inside it, of which all is proved; counts them. */
  int putInto(Tree top, Proofs proofs) {
    Calls calls = new Calls(proofs);
    ((JCTree) top).accept(calls);
    return calls.replaced;
  }

  private final class Calls extends TreeScanner {
    private final Proofs proofs;
    private @Nullable ClassSymbol here;
    private int replaced;

    Calls(Proofs proofs) {
      this.proofs = proofs;
    }

    @Override
    public void visitClassDef(JCClassDecl tree) {
      ClassSymbol around = here;
      here = tree.sym;
      super.visitClassDef(tree);
      here = around;
    }

    @Override
    public void visitLambda(JCLambda tree) {
      if (inLambdas) {
        super.visitLambda(tree);
      }
    }

    @Override
    public void visitApply(JCMethodInvocation call) {
      super.visitApply(call);
      if (here != null
          && proofs.have(call)
          && TreeInfo.symbol(call.meth) instanceof MethodSymbol accessor) {
        replaced += isReplaced(call, accessor, here) ? 1 : 0;
      }
    }
  }

  private boolean isReplaced(JCMethodInvocation call, MethodSymbol accessor, ClassSymbol here) {
    JCExpression object = objectOf(call, accessor, here);
    if (object == null || !(types.erasure(object.type).tsym instanceof ClassSymbol on)) {
      return false;
    }
    Optional<MethodSymbol> twin = twins.of(on, accessor).filter(each -> isVisible(each, here));
    twin.ifPresent(each -> replace(call, object, each));
    return twin.isPresent();
  }

  private void replace(JCMethodInvocation call, JCExpression object, MethodSymbol twin) {
    make.at(call.meth.pos);
    if (twin.isStatic()) {
      call.args = call.args.prepend(object);
      call.meth = make.QualIdent(twin);
    } else {
      call.meth = select(object, twin);
    }
  }

  /** As {@code TreeMaker} does it, whose method for symbols gives another type on each JDK. */
  private JCExpression select(JCExpression object, MethodSymbol twin) {
    JCFieldAccess access = make.Select(object, twin.name);
    access.sym = twin;
    access.type = twin.type;
    return access;
  }

  /** What stands before the dot; {@code this} where nothing does, unless it is one further out. */
  private @Nullable JCExpression objectOf(
      JCMethodInvocation call, MethodSymbol accessor, ClassSymbol here) {
    if (call.meth instanceof JCFieldAccess access) {
      return access.selected;
    }
    return here.isSubClass(accessor.owner, types) ? make.at(call.pos).This(here.type) : null;
  }

  /** The generated class is as visible as the declaration, which may be less than its elements. */
  private static boolean isVisible(Symbol twin, ClassSymbol here) {
    PackageSymbol there = twin.packge();
    for (Symbol each = twin; each != there; each = each.owner) {
      if ((each.flags() & Flags.PUBLIC) == 0 && there != here.packge()) {
        return false;
      }
    }
    return true;
  }
}
