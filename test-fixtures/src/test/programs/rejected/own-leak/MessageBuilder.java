import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("discard")
class MessageBuilder {
  private final @Own Res payload = Res.open();
  private int size;

  @Own
  MessageBuilder append(@Own MessageBuilder this, int value) {
    payload.set(value);
    size++;
    return this;
  }

  @Own
  Res build(@Own MessageBuilder this) {
    return payload;
  }

  void discard() {
    payload.close();
  }

  static int run(boolean twice) {
    MessageBuilder builder = new MessageBuilder();
    if (twice) {
      builder.append(1); //! own.leak
    }
    Res message = builder.append(2).build(); //! use.after.move.maybe
    int value = message.get();
    message.close();
    return value;
  }
}
