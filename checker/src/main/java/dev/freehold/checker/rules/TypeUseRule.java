package dev.freehold.checker.rules;

import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.tree.JCTree.JCLambda;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import dev.freehold.checker.fix.BoundVariable;
import dev.freehold.checker.fix.LendContents;
import dev.freehold.checker.fix.Remedy;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.report.Help;
import dev.freehold.checker.report.Position;
import dev.freehold.checker.types.Holding;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.checker.types.Signature;
import dev.freehold.internal.rule.RuleKey;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** Arrays and collections that know nothing of ownership hold no resources. */
final class TypeUseRule extends TreeScanner<Void, List<Diagnostic>> {
  private static final String CONTENTS =
      "take out what is in them, and keep that in an `OwnList`, `OwnMap` or `OwnSlot`";

  private final OwnershipTypes types;
  private final HolderArguments arguments;
  private final UntoldContainers told;

  /**
   * Makes the rule.
   *
   * @param told takes up the variables that are told of
   */
  TypeUseRule(OwnershipTypes types, UntoldContainers told) {
    this.types = types;
    this.arguments = new HolderArguments(types);
    this.told = told;
  }

  List<Diagnostic> check(Tree member) {
    List<Diagnostic> found = new ArrayList<>();
    if (!(member instanceof ClassTree)) {
      scan(member, found);
    }
    return found;
  }

  /**
   * Varargs of borrows are allowed: the array borrows for the call. One of owners would own what is
   * in it, which no array does.
   */
  @Override
  public Void visitMethod(MethodTree tree, List<Diagnostic> found) {
    scan(tree.getReturnType(), found);
    for (VariableTree parameter : tree.getParameters()) {
      if (!isVariable(parameter) || takesOver(tree, parameter)) {
        scan(parameter, found);
      }
    }
    return scan(tree.getBody(), found);
  }

  private static boolean isVariable(VariableTree parameter) {
    return (((JCVariableDecl) parameter).mods.flags & Flags.VARARGS) != 0;
  }

  private boolean isOwn(VariableTree parameter) {
    return types.written(TreeUtils.elementFromDeclaration(parameter)) == Qualifier.OWN;
  }

  private boolean takesOver(MethodTree tree, VariableTree parameter) {
    ExecutableElement method = TreeUtils.elementFromDeclaration(tree);
    Signature signature = types.signatures().of(method);
    Signature.Parameter taken = signature.parameterFor(tree.getParameters().indexOf(parameter));
    return taken != null && taken.ownership() == Qualifier.OWN && !isOfComponent(method);
  }

  /** Whether the parameter is a component of a record, which is looked at as its field. */
  private static boolean isOfComponent(ExecutableElement method) {
    long flags = ((MethodSymbol) method).flags();
    return (flags & (Flags.GENERATEDCONSTR | Flags.COMPACT_RECORD_CONSTRUCTOR)) != 0;
  }

  /** What a parameter without a type is, the interface's method says. */
  @Override
  public Void visitLambdaExpression(LambdaExpressionTree tree, List<Diagnostic> found) {
    if (((JCLambda) tree).paramKind == JCLambda.ParameterKind.EXPLICIT) {
      for (VariableTree parameter : tree.getParameters()) {
        if (!isVariable(parameter) || isOwn(parameter)) {
          scan(parameter, found);
        }
      }
    }
    return scan(tree.getBody(), found);
  }

  /**
   * The type behind {@code var} is what the value has, which is judged where it is made. A local
   * variable that another one fills is no mistake of its own, nor is what is made for a variable
   * that is told of.
   */
  @Override
  public Void visitVariable(VariableTree tree, List<Diagnostic> found) {
    List<Diagnostic> own = new ArrayList<>();
    if (!((JCVariableDecl) tree).declaredUsingVar()) {
      scan(tree.getType(), own);
    }
    if (own.isEmpty()) {
      return scan(tree.getInitializer(), found);
    }
    if (!told.isBehind(tree.getInitializer())) {
      found.addAll(own);
    }
    told.add(tree);
    return scanParts(tree.getInitializer(), found);
  }

  private @Nullable Void scanParts(@Nullable ExpressionTree made, List<Diagnostic> found) {
    if (made instanceof NewArrayTree array) {
      scan(array.getDimensions(), found);
      return scan(array.getInitializers(), found);
    }
    if (made instanceof NewClassTree object) {
      scan(object.getArguments(), found);
      return scan(object.getClassBody(), found);
    }
    return scan(made, found);
  }

  @Override
  public Void visitArrayType(ArrayTypeTree tree, List<Diagnostic> found) {
    if (arguments.isTracked(TreeUtils.typeOf(tree.getType()))) {
      found.add(complaint(tree, "an array", tree.getType()));
      return null;
    }
    if (arguments.isOwner(tree.getType())) {
      found.add(complaint(tree, "an array", tree.getType(), CONTENTS));
    }
    return super.visitArrayType(tree, found);
  }

  @Override
  public Void visitNewArray(NewArrayTree tree, List<Diagnostic> found) {
    if (tree.getType() != null && arguments.isTracked(TreeUtils.typeOf(tree.getType()))) {
      found.add(complaint(tree, "an array", tree.getType()));
      return null;
    }
    return super.visitNewArray(tree, found);
  }

  @Override
  public Void visitParameterizedType(ParameterizedTypeTree tree, List<Diagnostic> found) {
    TypeElement generic = genericOf(TreeUtils.typeOf(tree));
    List<? extends Tree> given = tree.getTypeArguments();
    for (int i = 0; i < given.size(); i++) {
      Tree argument = given.get(i);
      String name = generic == null ? "this type" : "`" + generic.getSimpleName() + "`";
      if (arguments.isTracked(TreeUtils.typeOf(argument))) {
        if (!arguments.accepts(generic, i, argument)) {
          found.add(complaint(argument, name, argument, arguments.help(generic, i), generic, i));
        }
      } else if (arguments.isCollection(generic) && arguments.isOwner(argument)) {
        found.add(complaint(argument, name, argument, CONTENTS));
      }
    }
    if (generic != null && types.carriers().holding(generic) == Holding.CONTENT) {
      given.stream()
          .filter(arguments::isOwner)
          .skip(1)
          .findFirst()
          .ifPresent(each -> found.add(second(each, generic)));
    }
    return super.visitParameterizedType(tree, found);
  }

  private static Diagnostic second(Tree tree, TypeElement generic) {
    return new Diagnostic(
        RuleKey.ESCAPES_TO_UNCHECKED,
        Position.of(tree),
        "`%s` carries two owners here: who takes one of them out uses up the other"
            .formatted(generic.getSimpleName()),
        List.of(),
        "write `@Ref` for one of them, or declare a class with two `@Own` fields and a release"
            + " method",
        new Subject("type", tree, "type"));
  }

  private static @Nullable TypeElement genericOf(@Nullable TypeMirror type) {
    return type instanceof DeclaredType declared ? (TypeElement) declared.asElement() : null;
  }

  private static Diagnostic complaint(Tree tree, String holder, Tree held) {
    return complaint(tree, holder, held, HolderArguments.CONTAINERS);
  }

  private static Diagnostic complaint(
      Tree tree, String holder, Tree held, String help, @Nullable TypeElement generic, int index) {
    Diagnostic complaint = complaint(tree, holder, held, help);
    if (generic == null || index >= generic.getTypeParameters().size()) {
      return complaint;
    }
    String variable = generic.getTypeParameters().get(index).getSimpleName().toString();
    List<Remedy> remedies = new ArrayList<>(complaint.help().remedies());
    remedies.add(new BoundVariable(generic, variable));
    return complaint.helpedBy(complaint.help().or(remedies));
  }

  private static Diagnostic complaint(Tree tree, String holder, Tree held, String help) {
    return new Diagnostic(
        RuleKey.ESCAPES_TO_UNCHECKED,
        Position.of(tree),
        holder + " of " + Quoted.of(held.toString()) + " says nothing about who owns what is in it",
        List.of(),
        Help.of(help).or(new LendContents(tree)),
        new Subject("type", tree, "type"));
  }
}
