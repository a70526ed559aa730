package dev.freehold.checker.rules;

import com.sun.source.tree.ClassTree;
import dev.freehold.checker.fix.MarkDeclaration;
import dev.freehold.checker.fix.ReadOutside;
import dev.freehold.checker.fix.ReferredOutside;
import dev.freehold.checker.fix.SetAttribute;
import dev.freehold.checker.fix.UseConcurrent;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.report.Help;
import dev.freehold.checker.report.Position;
import dev.freehold.checker.types.ConfinedElements;
import dev.freehold.internal.rule.RuleKey;
import java.util.List;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.javacutil.TypesUtils;

/** Another thread sees what is safe to share, what does not change, and what was handed over. */
record SharingRule(ClassTree type) {
  Diagnostic sent(FlowEvent.NotSent sent) {
    String name = Quoted.of(sent.name());
    return new Diagnostic(
        RuleKey.SEND_NOT_OWNED,
        Position.of(sent.at()),
        name + " reaches another thread, but is not handed over to it",
        List.of(
            new Diagnostic.Note(
                Position.of(sent.binding().token().site().tree()), name + " comes from here")),
        Help.of(help(sent)).or(List.of(new ReadOutside(sent.at()), new ReferredOutside(sent.at()))),
        new Subject("captured", sent.at(), sent.name()));
  }

  static Diagnostic confined(FlowEvent.ConfinedSent sent) {
    String name = Quoted.of(sent.name());
    String element = sent.element().getSimpleName().toString();
    boolean ring = ConfinedElements.mayHaveReturnRing(sent.element());
    return new Diagnostic(
        RuleKey.POOL_CONFINED,
        Position.of(sent.at()),
        "another thread takes "
            + name
            + " over, but only the thread of its pool can release "
            + (ConfinedElements.isOfStructs(sent.element()) ? "an element of " : "")
            + Quoted.of(element),
        List.of(
            new Diagnostic.Note(
                Position.of(sent.binding().token().site().tree()), name + " comes from here")),
        Help.of(
                (ring
                        ? "declare "
                            + Quoted.of(element)
                            + " with `@FixedPool(returnRing = true)`, so that"
                            + " other threads may release it, or with `@SharedPool`"
                        : "declare "
                            + Quoted.of(element)
                            + " with `@SharedPool`, so that other threads may"
                            + " release it")
                    + "; or release it here, and pass the data that is needed")
            .or(
                ring
                    ? List.of(new SetAttribute(sent.element(), "FixedPool", "returnRing = true"))
                    : List.of()),
        new Subject("captured", sent.at(), sent.name()));
  }

  private String help(FlowEvent.NotSent sent) {
    String release = FreedElement.help(sent.at(), type);
    if (release != null) {
      return release;
    }
    Site site = sent.binding().token().site();
    return sent.once() && site.kind() == Site.Kind.PARAMETER
        ? "write `@Own` before the type of the parameter "
            + Quoted.of(site.description())
            + ", so that the other thread can take it over, or pass the data that is needed"
        : "hand an owned value over to a function that is called once (`@Concurrent @Once`), or"
            + " pass the data that is needed";
  }

  /** Without packages, which say nothing here. */
  private static String nameOf(TypeMirror type) {
    return type.toString().replaceAll("\\b[a-z_]\\w*\\.", "");
  }

  static Diagnostic unpromised(FlowEvent.NotPromised handed) {
    String parameter = Quoted.of(handed.parameter().getSimpleName().toString());
    return new Diagnostic(
        RuleKey.CAPTURE_NOT_SYNC,
        Position.of(handed.at()),
        "another thread may run "
            + Quoted.of(handed.name())
            + ", but the parameter "
            + parameter
            + " of "
            + Quoted.ofMember(handed.passedTo())
            + " does not say `@Concurrent`",
        List.of(),
        Help.of(
                "write `@Concurrent` before the parameter "
                    + parameter
                    + ", so that its callers know")
            .or(new MarkDeclaration(handed.parameter(), "Concurrent")),
        List.of("passed in", handed.parameter()));
  }

  static Diagnostic shared(FlowEvent.NotShared shared) {
    TypeMirror type = shared.type();
    String reason =
        type == null
            ? "it is a field that is neither final nor volatile"
            : Quoted.of(nameOf(type)) + " is neither immutable nor marked `@Sync`";
    return new Diagnostic(
        RuleKey.CAPTURE_NOT_SYNC,
        Position.of(shared.at()),
        Quoted.of(shared.name()) + " may be used by several threads at once, but " + reason,
        List.of(),
        Help.of(
                "pass an immutable value, an atomic or a concurrent collection, or mark the class"
                    + " `@Sync` if it is safe to share")
            .or(
                List.of(
                    new UseConcurrent(shared.at()),
                    new MarkDeclaration(
                        type == null ? null : TypesUtils.getTypeElement(type), "Sync"))),
        new Subject("shared", shared.at(), shared.name()));
  }
}
