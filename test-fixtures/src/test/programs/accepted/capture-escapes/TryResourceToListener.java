import shared.Res;

class TryResourceToListener {
  interface Button {
    void onClick(Runnable listener);
  }

  static void show(Button button) {
    button.onClick(
        () -> {
          try (Res picture = Res.open()) {
            System.out.println(picture.get());
          }
        });
  }
}
