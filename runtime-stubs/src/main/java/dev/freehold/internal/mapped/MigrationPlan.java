package dev.freehold.internal.mapped;

import dev.freehold.pool.MappedFileException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What becomes of each field, found by comparing two layouts. */
final class MigrationPlan {
  private final Refusals refusals;
  private final List<FieldCopy> copies = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();

  private MigrationPlan(Refusals refusals) {
    this.refusals = refusals;
  }

  /**
   * The plan.
   *
   * @throws MappedFileException if a field would lose what is in it; the message names it
   */
  static MigrationPlan of(MappedLayout from, MappedLayout to, Refusals refusals)
      throws MappedFileException {
    MigrationPlan plan = new MigrationPlan(refusals);
    plan.compareSlots(from, to);
    plan.compare(StoredField.of(from.fields()), StoredField.of(to.fields()));
    return plan;
  }

  /** What changes, one line for each thing. */
  List<String> lines() {
    return List.copyOf(lines);
  }

  /** Fills a new element from an old one. */
  void run(ByteBuffer old, ByteBuffer element) {
    copies.forEach(copy -> copy.run(old, element));
  }

  private void compareSlots(MappedLayout from, MappedLayout to) {
    note("slots", from.lines().get(0), to.lines().get(0));
    note("a slot", from.slotSize() + MappedLayout.BYTES, to.slotSize() + MappedLayout.BYTES);
    note("checksums", from.sums() ? "yes" : "no", to.sums() ? "yes" : "no");
  }

  private void note(String what, String before, String after) {
    if (!before.equals(after)) {
      lines.add(what + ": " + before + " → " + after);
    }
  }

  private void compare(List<StoredField> from, List<StoredField> to) throws MappedFileException {
    for (StoredField field : to) {
      Optional<StoredField> old = StoredField.named(field.name(), from);
      if (old.isPresent()) {
        convert(old.get(), field);
        noteMove(old.get(), field);
      } else {
        lines.add("adds " + field + ", as in a new element");
      }
    }
    for (StoredField field : from) {
      if (StoredField.named(field.name(), to).isEmpty()) {
        lines.add("drops " + field);
      }
    }
  }

  /** Parts move with what they are parts of. */
  private void noteMove(StoredField from, StoredField to) {
    if (from.offset() != to.offset() && to.name().indexOf('.') < 0) {
      lines.add("moves " + to + " from " + from.offset() + " to " + to.offset());
    }
  }

  private void convert(StoredField from, StoredField to) throws MappedFileException {
    if (from.parts().isEmpty() && to.parts().isEmpty()) {
      copies.add(values(from, to));
    } else if (from.overlaps() || to.overlaps() || from.parts().isEmpty() || to.parts().isEmpty()) {
      copies.add(unchanged(from, to));
    } else {
      compare(from.parts(), to.parts());
      return;
    }
    note("`" + from.name() + "`", from.type(), to.type());
  }

  private FieldCopy unchanged(StoredField from, StoredField to) throws MappedFileException {
    if (!from.isLike(to)) {
      throw refusals.narrowed(from, to);
    }
    String bytes = from.type().replace(MappedLayout.BYTES, "");
    return FieldCopy.bytes(from.offset(), to.offset(), Long.parseLong(bytes));
  }

  private FieldCopy values(StoredField from, StoredField to) throws MappedFileException {
    String type = single(from.type());
    boolean same = type.equals(single(to.type()));
    Optional<StoredKind> kind = StoredKind.named(same ? withoutOrder(type) : type);
    Optional<StoredKind> wider = same ? kind : StoredKind.named(single(to.type()));
    boolean fits =
        kind.isPresent()
            && wider.isPresent()
            && wider.get().holds(kind.get())
            && isArray(from) == isArray(to)
            && count(from) <= count(to);
    if (!fits) {
      throw refusals.narrowed(from, to);
    }
    return new FieldCopy(from.offset(), kind.get(), to.offset(), wider.get(), count(from));
  }

  private static boolean isArray(StoredField field) {
    return field.type().endsWith("]");
  }

  private static String single(String type) {
    int bracket = type.indexOf('[');
    return bracket < 0 ? type : type.substring(0, bracket);
  }

  /** Values of the other byte order are copied as they are. */
  private static String withoutOrder(String type) {
    int space = type.indexOf(' ');
    return space < 0 ? type : type.substring(0, space);
  }

  private static long count(StoredField field) {
    String type = field.type();
    return isArray(field)
        ? Long.parseLong(type.substring(type.indexOf('[') + 1, type.length() - 1))
        : 1;
  }
}
