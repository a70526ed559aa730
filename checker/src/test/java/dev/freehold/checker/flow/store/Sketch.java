package dev.freehold.checker.flow.store;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Names;
import dev.freehold.checker.Snippet;
import dev.freehold.checker.types.Qualifier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.VariableElement;

/**
 * What a test of the store is written with: the names, values, loans and lines of a method that
 * nobody has to write. What has the same arguments is the same.
 */
public final class Sketch {
  private static final int LINES = 40;
  private static final Names NAMES = Names.instance(new Context());
  private static final List<MethodInvocationTree> CALLS = calls();
  private static final Map<String, ExpressionTree> EXPRESSIONS = new HashMap<>();
  private static final Map<String, VariableElement> VARIABLES = new HashMap<>();
  private static final Map<String, Site> SITES = new HashMap<>();

  private Sketch() {}

  private static List<MethodInvocationTree> calls() {
    String lines =
        IntStream.rangeClosed(1, LINES)
            .mapToObj(number -> "    line" + number + "();\n")
            .collect(Collectors.joining());
    return Snippet.parsed("class Sketch {\n  void lines() {\n" + lines + "  }\n}")
        .all(MethodInvocationTree.class);
  }

  /** The call that is the whole line; lines are counted from 1. */
  public static Tree line(int number) {
    return CALLS.get(number - 1);
  }

  /** The line that a tree stands in. */
  public static int lineOf(Tree tree) {
    int position = Witness.position(tree);
    return (int) CALLS.stream().filter(call -> Witness.position(call) <= position).count();
  }

  /**
   * An expression that stands at the beginning of a line.
   *
   * @param expression that has a name, a field or a call of its own
   */
  public static ExpressionTree expression(String expression, int line) {
    return EXPRESSIONS.computeIfAbsent(expression + "@" + line, key -> parsed(expression, line));
  }

  private static ExpressionTree parsed(String expression, int line) {
    String before = "class Sketch { Object it =";
    int gap = Witness.position(line(line)) - before.length();
    return Snippet.parsed(before + " ".repeat(gap) + expression + "; }")
        .find(ExpressionTree.class, expression);
  }

  /** A local variable. */
  public static Name name(String name) {
    return new Name.Local(variable(name));
  }

  /** A field of {@code this}. */
  public static Name.Field field(String name) {
    return new Name.Field(variable(name));
  }

  /** A variable, whatever holds it. */
  public static VariableElement variable(String name) {
    return VARIABLES.computeIfAbsent(
        name, each -> new VarSymbol(0, NAMES.fromString(each), null, null));
  }

  /** A call that makes a value, each in a line of its own. */
  public static Site site(String call) {
    return SITES.computeIfAbsent(
        call, each -> new Site(Site.Kind.RESULT, line(SITES.size() + 1), each));
  }

  /** The value that a call makes. */
  public static Token token(String call) {
    return token(call, 0);
  }

  /** One of the values that a call makes. */
  public static Token token(String call, int number) {
    return new Token(site(call), number);
  }

  /** {@code position.x}, or nothing for the whole. */
  public static Path path(String steps) {
    return steps.isEmpty() ? Path.WHOLE : new Path(List.of(steps.split("\\.")), 0);
  }

  /** A loan of a whole value that begins in that line. */
  public static Loan loan(Loan.Kind kind, Token token, int line) {
    return loan(kind, token, "", line);
  }

  /** A loan of a part. */
  public static Loan loan(Loan.Kind kind, Token token, String path, int line) {
    return new Loan(line(line), token, path(path), kind, false);
  }

  /** What the owner of a value holds. */
  public static Binding owner(Token token) {
    return Binding.owner(token);
  }

  /** The same, as the only possibility. */
  public static Value owned(Token token) {
    return Value.of(owner(token));
  }

  /** A loan begins in a state; what its borrower holds. */
  public static Value borrow(State in, Loan loan, Loan... through) {
    in.begin(loan, Set.of(through));
    return Value.of(through(loan));
  }

  /** What a name holds that borrows through that loan. */
  public static Binding through(Loan loan) {
    Qualifier strength =
        switch (loan.kind()) {
          case EXCLUSIVE -> Qualifier.MUT;
          case SHARED -> Qualifier.REF;
          case ALIAS, ALIAS_OF_BORROW -> Qualifier.OWN;
        };
    return new Binding(
        loan.token(), loan.path(), Binding.Status.LIVE, null, strength, Set.of(loan));
  }

  /** An access in that line. */
  public static Ending ending(Access how, int line) {
    return new Ending(line(line), how, "line" + line);
  }
}
