import static org.lwjgl.system.MemoryStack.stackPush;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import org.lwjgl.system.MemoryStack;
import org.lwjgl.system.MemoryUtil;

/** What is on a stack goes with its frame; what is allocated is freed by another class. */
class Lwjgl {
  static int frame() {
    try (MemoryStack stack = stackPush()) {
      IntBuffer width = stack.mallocInt(1);
      return width.get(0);
    }
  }

  static void neverPopped(MemoryStack stack) {
    stack.push(); //! own.leak
  }

  static void popped(MemoryStack stack) {
    MemoryStack frame = stack.push();
    frame.mallocInt(3);
    frame.pop();
  }

  static void freed() {
    ByteBuffer text = MemoryUtil.memUTF8("text");
    try {
      text.get();
    } finally {
      MemoryUtil.memFree(text);
    }
  }

  static int lost() {
    IntBuffer numbers = MemoryUtil.memAllocInt(4);
    return numbers.get(0); //! own.leak
  }

  static int readTooLate() {
    IntBuffer numbers = MemoryUtil.memAllocInt(4);
    MemoryUtil.memFree(numbers);
    return numbers.get(0); //! use.after.release
  }

  static void grown() {
    IntBuffer numbers = MemoryUtil.memAllocInt(4);
    IntBuffer more = MemoryUtil.memRealloc(numbers, 8);
    MemoryUtil.memFree(more);
  }
}
