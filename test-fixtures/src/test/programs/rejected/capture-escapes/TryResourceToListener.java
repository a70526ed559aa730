import shared.Res;

class TryResourceToListener {
  interface Button {
    void onClick(Runnable listener);
  }

  static void show(Button button) {
    try (Res picture = Res.open()) {
      button.onClick(() -> System.out.println(picture.get())); //! capture.escapes
    }
  }
}
