package dev.freehold.checker.flow.store;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Names;
import dev.freehold.checker.Snippet;
import dev.freehold.checker.types.Ownership;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a test of the store is written with: the names, values, loans and lines of a method that
 * nobody has to write. What has the same arguments is the same.
 */
public final class Sketch {
  private static final int LINES = 40;
  private static final Names NAMES = Names.instance(new Context());
  private static final List<MethodInvocationTree> CALLS = calls();
  private static final Map<String, Name> VARIABLES = new HashMap<>();
  private static final Map<String, Site> SITES = new HashMap<>();

  private Sketch() {}

  private static List<MethodInvocationTree> calls() {
    String lines =
        IntStream.rangeClosed(1, LINES)
            .mapToObj(number -> "  line" + number + "();\n")
            .collect(Collectors.joining());
    return Snippet.parsed("class Sketch { void lines() {\n" + lines + "} }")
        .all(MethodInvocationTree.class);
  }

  /** The call that is the whole line; lines are counted from 1. */
  public static Tree line(int number) {
    return CALLS.get(number - 1);
  }

  /** A local variable. */
  public static Name name(String name) {
    return VARIABLES.computeIfAbsent(
        name, each -> new Name.Local(new VarSymbol(0, NAMES.fromString(each), null, null)));
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
    return steps.isEmpty() ? Path.WHOLE : new Path(List.of(steps.split("\\.")));
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

  /** What a name holds that borrows through that loan. */
  public static Binding through(Loan loan) {
    Ownership strength =
        switch (loan.kind()) {
          case EXCLUSIVE -> Ownership.MUT;
          case SHARED -> Ownership.REF;
          case ALIAS, ALIAS_OF_BORROW -> Ownership.OWN;
        };
    return new Binding(
        loan.token(), loan.path(), Binding.Status.LIVE, null, strength, Set.of(loan));
  }

  /** An access in that line. */
  public static Ending ending(Access how, int line) {
    return new Ending(line(line), how, "line" + line);
  }
}
