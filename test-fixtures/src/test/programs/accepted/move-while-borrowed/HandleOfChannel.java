import dev.freehold.Own;
import dev.freehold.actor.Channel;

class HandleOfChannel {
  static void work() throws InterruptedException {
    try (Channel<String> lines = Channel.create(8)) {
      Channel<String> theirs = lines.share();
      Thread reader = new Thread(() -> print(theirs));
      reader.start();
      lines.send("one");
      lines.finish();
      reader.join();
    }
  }

  static void print(@Own Channel<String> lines) {
    System.out.println(lines.receive().length());
    lines.close();
  }
}
