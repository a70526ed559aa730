package dev.freehold.checker.trial;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.util.Context;
import dev.freehold.checker.errors.Silence;
import dev.freehold.checker.fix.Fix;
import dev.freehold.checker.fix.Source;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.rules.ClassRules;
import dev.freehold.checker.rules.ClassesInside;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tries a fix that changes the body of one member: has javac and the rules look at it again. */
final class BodyTrial {
  private final Context context;
  private final Source source;
  private final ClassRules rules;
  private final Parsing parsing;
  private final Reattribution reattribution;

  BodyTrial(Context context, Source source, ClassRules rules) {
    this.context = context;
    this.source = source;
    this.rules = rules;
    this.parsing = new Parsing(context);
    this.reattribution = new Reattribution(context);
  }

  /**
   * What a fix changes.
   *
   * @param member as it is
   * @param before what is wrong with the member as it is
   * @param after the same with the fix
   */
  record Change(Tree member, List<Diagnostic> before, List<Diagnostic> after) {
    /** All that is wrong, where that is what is wrong without the fix. */
    List<Diagnostic> in(List<Diagnostic> all) {
      List<Diagnostic> changed = new ArrayList<>(all);
      minus(before, after).forEach(gone -> remove(gone, changed));
      changed.addAll(minus(after, before));
      return changed;
    }

    private static List<Diagnostic> minus(List<Diagnostic> some, List<Diagnostic> others) {
      List<Diagnostic> rest = new ArrayList<>(Diagnostic.distinct(some));
      Diagnostic.distinct(others).forEach(each -> remove(each, rest));
      return rest;
    }

    /** One that says the same. */
    private static void remove(Diagnostic diagnostic, List<Diagnostic> from) {
      String saying = Findings.saying(diagnostic);
      from.stream()
          .filter(each -> Findings.saying(each).equals(saying))
          .findFirst()
          .ifPresent(from::remove);
    }

    boolean settles(Diagnostic diagnostic) {
      return Findings.of(before).settledBy(Findings.of(after), diagnostic);
    }
  }

  /** Whether the fix compiles and leaves all as it is but that diagnostic, which goes. */
  boolean settles(Fix fix, Diagnostic diagnostic) {
    Change change = tried(fix);
    return change != null && change.settles(diagnostic);
  }

  /** What the fix of one member changes; null where it does not compile. */
  @Nullable Change tried(Fix fix) {
    MemberPath path = MemberPath.to(source.parsed(), tree -> source.isWithin(fix, tree));
    if (path == null) {
      return null;
    }
    Member member = Member.of(source, path);
    JCCompilationUnit changed = parsing.parse(fix.appliedTo(source.wholeText()));
    return member == null || changed == null
        ? null
        : tried(member, Reattribution.withBody(member.tree(), (JCTree) path.in(changed)));
  }

  private @Nullable Change tried(Member member, JCTree other) {
    JCClassDecl type = Reattribution.replaced(member.type(), member.tree(), other);
    try (Silence silence = Silence.of(context)) {
      reattribution.analyse(type, other, () -> !silence.hidesErrors());
      if (silence.hidesErrors()) {
        return null;
      }
    }
    return new Change(member.tree(), found(member.type(), member.tree()), found(type, other));
  }

  /** An initializer is a part of what each constructor does. */
  private List<Diagnostic> found(JCClassDecl type, JCTree member) {
    List<Tree> members = new ArrayList<>(List.of(member));
    if (!(member instanceof MethodTree)) {
      type.defs.stream()
          .filter(each -> each instanceof MethodTree method && method.getReturnType() == null)
          .forEach(members::add);
    }
    List<Diagnostic> found = new ArrayList<>(rules.check(type, members));
    for (ClassTree inside : ClassesInside.in(member)) {
      found.addAll(rules.check(inside));
    }
    return found;
  }
}
