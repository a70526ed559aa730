package dev.freehold.processor.validation;

import dev.freehold.pool.ByteOrder;
import dev.freehold.pool.Ordering;
import dev.freehold.processor.declaration.Accessor;
import dev.freehold.processor.declaration.DeclarationReader;
import dev.freehold.processor.declaration.PoolDeclaration;
import dev.freehold.processor.declaration.StructDeclaration;
import dev.freehold.processor.layout.AccessModes;
import dev.freehold.processor.layout.BitPlace;
import dev.freehold.processor.layout.ByteOrders;
import dev.freehold.processor.layout.CBits;
import dev.freehold.processor.layout.CLayouts;
import dev.freehold.processor.layout.CMember;
import dev.freehold.processor.layout.CStruct;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Bit fields that follow each other lie side by side, in one order, and one thread at a time uses
 * them. Only a declaration that is right otherwise is looked at.
 */
final class BitRunRule {
  private final PoolDeclaration declaration;
  private final DeclarationReader reader;
  private final CLayouts layouts;
  private final AccessModes modes;
  private final ByteOrders orders;

  private BitRunRule(PoolDeclaration declaration, DeclarationReader reader) {
    this.declaration = declaration;
    this.reader = reader;
    this.layouts = new CLayouts(reader);
    this.modes = AccessModes.of(declaration.fields(), declaration.settings());
    this.orders = ByteOrders.of(declaration.fields());
  }

  /** The first bit field that cannot be as it is declared. */
  static Optional<Complaint> check(PoolDeclaration declaration, DeclarationReader reader) {
    return new BitRunRule(declaration, reader).firstWrong();
  }

  private Optional<Complaint> firstWrong() {
    Set<TypeElement> seen = new LinkedHashSet<>();
    Deque<StructDeclaration> open = new ArrayDeque<>();
    if (declaration.parts().isEmpty()) {
      open.add(declaration.fields());
    } else {
      declaration.parts().forEach(part -> open.add(reader.readStruct(part.element())));
    }
    while (!open.isEmpty()) {
      StructDeclaration struct = open.remove();
      Optional<Complaint> wrong = struct.isUnion() ? Optional.empty() : firstWrong(struct);
      if (wrong.isPresent()) {
        return wrong;
      }
      NestedStructs.of(struct).stream()
          .filter(seen::add)
          .map(reader::readStruct)
          .forEach(open::add);
    }
    return Optional.empty();
  }

  private Optional<Complaint> firstWrong(StructDeclaration struct) {
    InspectedType subject = new InspectedType(declaration.type(), struct.type());
    CStruct layout = layouts.of(struct);
    @Nullable CMember before = null;
    for (CMember member : layout.members()) {
      if (member.type() instanceof CBits) {
        Accessor getter = struct.field(member.name()).getter();
        Optional<String> wrong = wrong(struct, layout, before, member);
        if (wrong.isPresent()) {
          return subject.complain(getter.method(), wrong.get());
        }
      }
      before = member;
    }
    return Optional.empty();
  }

  private Optional<String> wrong(
      StructDeclaration struct, CStruct layout, @Nullable CMember before, CMember member) {
    Accessor getter = struct.field(member.name()).getter();
    if (modes.of(struct, getter) != Ordering.Mode.PLAIN) {
      return Optional.of(
          "who writes a bit field writes those beside it too, so that two threads would undo each other's; write it without `@Bits`, or add `@Ordering(Ordering.Mode.PLAIN)` and let one thread at a time use the element");
    }
    if (before != null && before.type() instanceof CBits) {
      Optional<String> apart = apart(struct, before, member);
      if (apart.isPresent()) {
        return apart;
      }
    }
    return BitPlace.find(layout, member, orders.ofBits(struct, getter)).isPresent()
        ? Optional.empty()
        : Optional.of(
            "its bits are in %s bytes, and no unit of 1, 2, 4 or 8 bytes within `%s` holds them; write the field before it so that it begins with a byte, or two fields"
                .formatted(member.type().size(), struct.type().getSimpleName()));
  }

  /** What is wrong between two bit fields that follow each other. */
  private Optional<String> apart(StructDeclaration struct, CMember before, CMember member) {
    long end = BitPlace.firstOf(before) + ((CBits) before.type()).count();
    CBits bits = (CBits) member.type();
    long unused = BitPlace.firstOf(member) - end;
    if (unused > 0) {
      return Optional.of(
          "its %s bits would lie across two units of its type, which have %s each, and C leaves %s bits unused before it; write a wider type, or a field for these bits, or `@Packed` on the interface"
              .formatted(bits.count(), bits.declared().size() * Byte.SIZE, unused));
    }
    ByteOrder.Order order = orders.ofBits(struct, struct.field(member.name()).getter());
    return bits.first() == 0 || order == orders.ofBits(struct, struct.field(before.name()).getter())
        ? Optional.empty()
        : Optional.of(
            "it shares a byte with `%s`, whose order is another; write the same `@ByteOrder` for both, or let it begin with a byte"
                .formatted(before.name()));
  }
}
