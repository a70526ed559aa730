package dev.freehold.checker.flow.ownership;

import dev.freehold.checker.flow.store.Access;
import dev.freehold.checker.types.EnclosingClass;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Accesses to memory through variable handles. The handle of a {@code MemoryLayout}, or of the view
 * of a buffer, asks at each access whether the memory is still there and whether the access is
 * within it; of a handle of a field nobody can say what it reaches.
 */
final class MemoryAccess {
  private static final String HANDLE = "java.lang.invoke.VarHandle";
  private static final Set<String> MEMORY =
      Set.of("java.lang.foreign.MemorySegment", "java.nio.ByteBuffer");

  private MemoryAccess() {}

  /** Whether the call reads or writes memory that it is given first, and is given no resource. */
  static boolean isChecked(Call call) {
    List<Operand> arguments = call.arguments();
    return EnclosingClass.of(call.method()).getQualifiedName().contentEquals(HANDLE)
        && !arguments.isEmpty()
        && isMemory(arguments.get(0))
        && arguments.stream().skip(1).noneMatch(each -> each.value().isTracked());
  }

  /** The memory must be there still: handing it to who says nothing would be no use of it. */
  static void access(Point point, Operand memory) {
    if (UnannotatedCode.covers(point, memory.value())) {
      Uses.check(point, memory, UseContext.USE.purpose());
    }
    Borrows.access(point, memory, Access.BORROW_SHARED);
  }

  private static boolean isMemory(Operand operand) {
    @Nullable TypeMirror type = UnannotatedCode.typeOf(operand.tree());
    return type instanceof DeclaredType declared
        && MEMORY.contains(((TypeElement) declared.asElement()).getQualifiedName().toString());
  }
}
