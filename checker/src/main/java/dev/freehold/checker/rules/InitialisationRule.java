package dev.freehold.checker.rules;

import com.sun.source.tree.ClassTree;
import dev.freehold.checker.fix.MoveLater;
import dev.freehold.checker.fix.WriteInit;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.report.Help;
import dev.freehold.checker.report.Position;
import dev.freehold.internal.rule.RuleKey;
import java.util.List;

/** Memory is written before it is read (rustc: E0381). */
record InitialisationRule(ClassTree type) implements FlowRule<FlowEvent.ReadUnwritten> {
  @Override
  public Diagnostic judge(FlowEvent.ReadUnwritten read) {
    String name = Quoted.of(read.name());
    Site origin = read.origin();
    if (origin == null) {
      return new Diagnostic(
          RuleKey.OWN_UNINIT,
          Position.of(read.at()),
          read.part().isEmpty()
              ? name + " is read before it is given a value"
              : Quoted.of(read.part()) + " may read " + name + " before it is given a value",
          List.of(),
          Help.of("assign " + name + " before this line").or(new MoveLater(read.at())),
          new Subject("uninit", read.at(), read.name()));
    }
    String field = Quoted.of(read.part());
    String step = read.part().substring(read.part().lastIndexOf('.') + 1);
    boolean itself = read.name().endsWith("." + step + "()");
    return new Diagnostic(
        RuleKey.OWN_UNINIT,
        Position.of(read.at()),
        itself
            ? name + " is read, but on some path nothing has been written to " + field
            : name + " is lent for reading, but on some path nothing has been written to " + field,
        notes(read, origin),
        Help.of(
                "write "
                    + field
                    + (itself ? " first, or" : " first, let what takes it write it (`@Mut`), or")
                    + " declare the pool with `init = Init.ZERO`")
            .or(List.of(new WriteInit(origin.tree()))),
        new Subject("uninit", origin.tree(), read.part()));
  }

  private List<Diagnostic.Note> notes(FlowEvent.ReadUnwritten read, Site origin) {
    Diagnostic.Note made =
        new Diagnostic.Note(
            Position.of(origin.tree()),
            Quoted.of(origin.description())
                + (origin.kind() == Site.Kind.CAPTURE
                    ? " is captured here, before anything is written to it"
                    : " gives memory that holds nothing in particular"));
    return PartialWrite.before(read, type)
        .map(
            write ->
                List.of(
                    made,
                    new Diagnostic.Note(
                        Position.of(write),
                        Quoted.of(read.part()) + " is written here, but not on every path")))
        .orElse(List.of(made));
  }
}
