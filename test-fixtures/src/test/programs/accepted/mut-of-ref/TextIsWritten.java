import dev.freehold.Mut;
import dev.freehold.memory.OwnText;

class TextIsWritten {
  static String run() {
    try (OwnText text = OwnText.create()) {
      text.set("price ");
      append(text, 7);
      return text.toString();
    }
  }

  static void append(@Mut OwnText text, int value) {
    text.append(Integer.toString(value));
  }
}
