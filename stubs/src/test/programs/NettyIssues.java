import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.ByteBufHolder;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.socket.DatagramPacket;
import io.netty.handler.codec.ByteToMessageDecoder;
import io.netty.handler.codec.LengthFieldBasedFrameDecoder;
import io.netty.handler.codec.MessageToMessageDecoder;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.websocketx.BinaryWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import java.io.IOException;
import java.util.List;
import javax.net.ssl.SSLException;

/** Leaks that people have reported to Netty and its users, written anew, each with its number. */
class NettyIssues {
  /** netty 5572: a codec throws while the buffer for what it decodes waits. */
  static class Decompresses extends ByteToMessageDecoder {
    @Override
    protected void decode(ChannelHandlerContext context, ByteBuf in, List<Object> out)
        throws IOException {
      ByteBuf plain = context.alloc().heapBuffer(64);
      decompress(in.nioBuffer(), plain.array()); //! own.leak
      out.add(plain);
    }
  }

  /** netty 12647: bytes are read into a buffer of their own, which is not released. */
  static class Datagrams extends MessageToMessageDecoder<DatagramPacket> {
    @Override
    protected void decode(ChannelHandlerContext context, DatagramPacket packet, List<Object> out) {
      ByteBuf content = packet.content();
      ByteBuf head = content.readBytes(16);
      out.add(head.readLong());
    } //! own.leak
  }

  /** netty 5190: a message is retained, and the next line may throw. */
  static class Replies extends MessageToMessageDecoder<HttpContent> {
    @Override
    protected void decode(ChannelHandlerContext context, HttpContent part, List<Object> out)
        throws IOException {
      ByteBuf bulk = part.content().retainedDuplicate();
      checkEnd(part.content().readShort()); //! own.leak
      out.add(bulk);
    }
  }

  /** netty 9330: the body of a frame is copied out and handed to nobody. */
  static class Bodies extends ByteToMessageDecoder {
    @Override
    protected void decode(ChannelHandlerContext context, ByteBuf in, List<Object> out) {
      int length = in.readInt();
      ByteBuf body = in.readBytes(length);
      byte[] bytes = new byte[body.readableBytes()];
      body.readBytes(bytes);
      out.add(bytes);
    } //! own.leak
  }

  /** netty 10739: a frame that is lent is retained, once more than it is released. */
  static class Dispatcher extends SimpleChannelInboundHandler<WebSocketFrame> {
    @Override
    protected void channelRead0(ChannelHandlerContext context, WebSocketFrame frame) {
      if (frame instanceof TextWebSocketFrame) {
        String body = ((TextWebSocketFrame) frame.retain()).text();
        context.fireUserEventTriggered(body);
      }
    } //! own.leak.maybe
  }

  /** netty 1987: the last handler closes the channel, and forgets the request. */
  static class Refuses extends ChannelInboundHandlerAdapter {
    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
      FullHttpRequest request = (FullHttpRequest) message;
      if (request.uri().isEmpty()) {
        context.close();
      }
    } //! own.leak
  }

  /** netty 7337: what was taken out of a queue is lost when wrapping it throws. */
  static void wrap(ByteBufAllocator pool, ByteBuf pending) throws SSLException {
    ByteBuf plain = pool.buffer().writeBytes(pending);
    ByteBuf out = pool.directBuffer();
    encrypt(plain.nioBuffer(), out.nioBuffer()); //! own.leak
    plain.release();
    out.release();
  }

  /** netty 6461: a subclass reads the frame that its superclass has cut out, and drops it. */
  static class Frames extends LengthFieldBasedFrameDecoder {
    Frames() {
      super(1024, 0, 4);
    }

    @Override
    protected Object decode(ChannelHandlerContext context, ByteBuf in) throws Exception {
      ByteBuf frame = (ByteBuf) super.decode(context, in);
      if (frame == null) {
        return null;
      }
      return frame.readLong(); //! own.leak
    }
  }

  /** aleph 302: the content of a binary frame is retained for a reader that copies it. */
  static byte[] binary(BinaryWebSocketFrame frame) {
    ByteBuf content = frame.retain().content();
    byte[] bytes = new byte[content.readableBytes()];
    content.readBytes(bytes);
    return bytes; //! own.leak
  }

  /** netty 17088: writing the head of a message throws before the buffer is handed on. */
  static void encode(ChannelHandlerContext context, ByteBufHolder message, List<Object> out)
      throws IOException {
    ByteBuf head = context.alloc().buffer();
    encodeHead(message.toString(), head.array()); //! own.leak
    out.add(head);
  }

  private static void decompress(Object in, byte[] out) throws IOException {}

  private static void checkEnd(short end) throws IOException {}

  private static void encrypt(Object in, Object out) throws SSLException {}

  private static void encodeHead(String text, byte[] out) throws IOException {}
}
