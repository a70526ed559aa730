package dev.freehold.checker.rules;

import com.sun.source.tree.ClassTree;
import dev.freehold.checker.fix.HoldLock;
import dev.freehold.checker.fix.Remedy;
import dev.freehold.checker.fix.UseAtomic;
import dev.freehold.checker.locks.EarlyThis;
import dev.freehold.checker.locks.EscapedPart;
import dev.freehold.checker.locks.FieldUse;
import dev.freehold.checker.locks.LockReport;
import dev.freehold.checker.locks.ThisInConstructor;
import dev.freehold.checker.locks.UnguardedField;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.report.Help;
import dev.freehold.checker.report.Position;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.internal.rule.RuleKey;
import java.util.ArrayList;
import java.util.List;
import org.checkerframework.javacutil.TreeUtils;

/**
 * In a class that is marked {@code @Sync} one lock guards each field on every path, and the objects
 * that it holds; or the field is final or volatile, and what it holds safe to share.
 */
final class SyncClassRule {
  private static final String SAFE =
      "make it final or volatile and of a type that is safe to share";

  private final OwnershipTypes types;

  SyncClassRule(OwnershipTypes types) {
    this.types = types;
  }

  List<Diagnostic> check(ClassTree top, List<ClassTree> classes) {
    LockReport report = LockReport.of(top, classes, types);
    List<Diagnostic> found = new ArrayList<>();
    report.unguarded().forEach(each -> found.add(complaint(each)));
    report.escaped().forEach(each -> found.add(complaint(each)));
    for (ClassTree type : classes) {
      ThisInConstructor.in(type, types).forEach(each -> found.add(complaint(each)));
      found.addAll(new SyncInheritanceRule(types).check(type));
    }
    return found;
  }

  private static Diagnostic complaint(UnguardedField unguarded) {
    String name = unguarded.field().getName().toString();
    boolean update = unguarded.reason() == UnguardedField.Reason.TWO_STEPS;
    return new Diagnostic(
        RuleKey.CAPTURE_NOT_SYNC,
        Position.of(unguarded.field()),
        update
            ? "the volatile field "
                + Quoted.of(name)
                + " of a `@Sync` class is read and written in two steps, and another thread may"
                + " write it in between"
            : "the field "
                + Quoted.of(name)
                + " of a `@Sync` class may be changed by several threads at once",
        unguarded.uses().stream().map(use -> note(name, use)).toList(),
        Help.of(help(unguarded)).or(remedies(unguarded)),
        new Subject("sync", unguarded.field(), "field"));
  }

  private static List<Remedy> remedies(UnguardedField unguarded) {
    List<Remedy> remedies = new ArrayList<>();
    if (unguarded.reason() == UnguardedField.Reason.TWO_STEPS) {
      remedies.add(new UseAtomic(TreeUtils.elementFromDeclaration(unguarded.field()), true));
    }
    remedies.add(new HoldLock(unguarded.field()));
    return remedies;
  }

  private static String help(UnguardedField unguarded) {
    String name = Quoted.of(unguarded.field().getName().toString());
    String usual = unguarded.uses().size() < 2 ? null : unguarded.uses().get(1).lock();
    return switch (unguarded.reason()) {
      case OPEN ->
          "make it private and use it under one lock, in `synchronized` methods say; or " + SAFE;
      case TWO_STEPS -> "write it under one lock, or make it an atomic: `AtomicLong`, say";
      case NO_LOCK ->
          usual == null
              ? "use it under one lock, in `synchronized` methods say; or " + SAFE
              : "hold the lock " + Quoted.of(usual) + " wherever " + name + " is used; or " + SAFE;
    };
  }

  private static Diagnostic.Note note(String field, FieldUse use) {
    String what = Quoted.of(field) + " is " + (use.changes() ? "changed" : "used") + " here ";
    return new Diagnostic.Note(Position.of(use.at()), what + lockOf(use));
  }

  private static String lockOf(FieldUse use) {
    if (use.lock() != null) {
      return "under the lock " + Quoted.of(use.lock());
    }
    if (use.reading()) {
      return "under a lock for reading only";
    }
    return use.pretended() == null
        ? "without a lock"
        : "under " + Quoted.of(use.pretended()) + ", which may be another lock each time";
  }

  private static Diagnostic complaint(EscapedPart part) {
    String field = Quoted.of(part.field().getName().toString());
    String value = Quoted.of(part.at().toString());
    boolean in = part.way() == EscapedPart.Way.TAKEN;
    return new Diagnostic(
        RuleKey.CAPTURE_NOT_SYNC,
        Position.of(part.at()),
        in
            ? "the caller has " + value + " still, and may change it without the lock of " + field
            : value + " gets out of the lock of " + field + ", and may be changed without it",
        List.of(new Diagnostic.Note(Position.of(part.field()), field + " is guarded by a lock")),
        in
            ? "put a copy into the field, or have it of a type that is immutable or `@Sync`"
            : "hand out a copy, or have it of a type that is immutable or `@Sync`",
        new Subject("sync", part.at(), "part"));
  }

  private static Diagnostic complaint(EarlyThis early) {
    String field = Quoted.of(early.field());
    return new Diagnostic(
        RuleKey.CAPTURE_NOT_SYNC,
        Position.of(early.at()),
        "others get `this` here, before the constructor has set " + field,
        List.of(new Diagnostic.Note(Position.of(early.set()), field + " is set here")),
        "let it out at the end of the constructor, or in a method that is called afterwards",
        new Subject("sync", early.at(), "this"));
  }
}
