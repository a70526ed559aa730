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

  /** Whether the fix compiles and leaves all as it is but that diagnostic, which goes. */
  boolean settles(Fix fix, Diagnostic diagnostic) {
    MemberPath path = MemberPath.to(source.parsed(), tree -> source.isWithin(fix, tree));
    if (path == null) {
      return false;
    }
    Member member = Member.of(source, path);
    JCCompilationUnit changed = parsing.parse(fix.appliedTo(source.wholeText()));
    return member != null
        && changed != null
        && settles(
            member, Reattribution.withBody(member.tree(), (JCTree) path.in(changed)), diagnostic);
  }

  private boolean settles(Member member, JCTree other, Diagnostic diagnostic) {
    JCClassDecl type = Reattribution.replaced(member.type(), member.tree(), other);
    try (Silence silence = Silence.of(context)) {
      reattribution.analyse(type, other, () -> !silence.hidesErrors());
      if (silence.hidesErrors()) {
        return false;
      }
    }
    Findings before = Findings.of(found(member.type(), member.tree()));
    return before.settledBy(Findings.of(found(type, other)), diagnostic);
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
