package dev.freehold.checker.flow.ownership;

import dev.freehold.checker.flow.store.Access;
import dev.freehold.checker.types.EnclosingClass;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/**
 * Accesses to memory through variable handles. The handle of a {@code MemoryLayout}, or of the view
 * of a buffer, asks at each access whether the memory is still there and whether the access is
 * within it; of a handle of a field nobody can say what it reaches.
 */
public final class MemoryAccess {
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

  /**
   * Whether what a call gives may be memory that its object holds, as an iterator does, and does
   * not point to, as memory itself may.
   *
   * @param object the type of the object
   * @param given the type of the result
   */
  public static boolean isOut(@Nullable TypeMirror object, TypeMirror given) {
    return object != null && !isMemory(object) && holdsMemory(object) && holdsMemory(given);
  }

  private static boolean holdsMemory(TypeMirror type) {
    if (type instanceof WildcardType wildcard) {
      TypeMirror bound = wildcard.getExtendsBound();
      return bound != null && holdsMemory(bound);
    }
    return isMemory(type)
        || (type instanceof ArrayType array && holdsMemory(array.getComponentType()))
        || (type instanceof DeclaredType declared
            && declared.getTypeArguments().stream().anyMatch(MemoryAccess::holdsMemory));
  }

  private static boolean isMemory(Operand operand) {
    TypeMirror type = UnannotatedCode.typeOf(operand.tree());
    return type != null && isMemory(type);
  }

  private static boolean isMemory(TypeMirror type) {
    return type instanceof DeclaredType declared
        && MEMORY.contains(((TypeElement) declared.asElement()).getQualifiedName().toString());
  }
}
