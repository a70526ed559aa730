import dev.freehold.memory.OwnText;

class TextNotClosed {
  static int run() {
    OwnText text = OwnText.create();
    text.set("price");
    return text.length(); //! own.leak
  }
}
