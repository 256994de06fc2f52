import type { Quote } from 'talkwright/data/quote'

/** Every block quote of the document, in its order; the ids of its collection of key quotations begin with `key-`. */
export const quotes = [
  {
    id: 'deepseek-hearts',
    by: 'sebastian',
    text: {
      zh: 'DeepSeek正在赢得开源模型工作者的心，因为他们以开放模型的形式分享这些成果。',
      en: 'DeepSeek is winning the hearts of the people who work on open models, because they share these results as open models.',
    },
    cite: { section: '中美AI竞争格局/DeepSeek时刻的意义', words: 'DeepSeek正在赢得开源模型工作者的心，因为他们以开放模型的形式分享这些成果。' },
  },
  {
    id: 'licence-appeal',
    by: 'sebastian',
    text: {
      zh: '中国开源模型的吸引力在于许可证更加友好，基本上是无限制的开源许可证。相比之下，Llama或Gemma有一些附加条件，比如用户数超过某个阈值需要向Meta报告财务状况。',
      en: 'The appeal of Chinese open models is that their licences are friendlier, basically unrestricted open-source licences. Llama or Gemma, by comparison, come with some conditions, such as having to report your finances to Meta once your users pass a certain threshold.',
    },
    cite: { section: '中美AI竞争格局/中国模型的许可证优势', words: '中国开源模型的吸引力在于许可证更加友好，基本上是无限制的开源许可证。相比之下，Llama或Gemma有一些附加条件，比如用户数超过某个阈值需要向Meta报告财务状况。' },
  },
  {
    id: 'use-until-it-breaks',
    by: 'sebastian',
    text: {
      zh: '你使用它直到它出错，然后你换一个LLM。这和我们使用任何东西的方式一样——文本编辑器、操作系统、浏览器。',
      en: 'You use it until it gets something wrong, then you switch to another LLM. It is the way we use anything: text editors, operating systems, browsers.',
    },
    cite: { section: '主流AI模型对比/使用模式', words: '你使用它直到它出错，然后你换一个LLM。这和我们使用任何东西的方式一样——文本编辑器、操作系统、浏览器。' },
  },
  {
    id: 'us-models-better',
    by: 'nathan',
    text: {
      zh: '简单的事实是：美国模型目前更好，我们使用它们。',
      en: 'The simple fact is that US models are better at the moment, and we use them.',
    },
    cite: { section: '主流AI模型对比/为什么中国模型使用率低？', words: '简单的事实是：美国模型目前更好，我们使用它们。' },
  },
  {
    id: 'programming-in-english',
    by: 'lex',
    text: {
      zh: '使用Claude Code的原因之一是培养用英语编程的技能。体验完全不同——你在设计空间层面思考，在宏观层面引导它，而不是微观管理代码生成过程。',
      en: 'One of the reasons to use Claude Code is to build the skill of programming in English. The experience is completely different: you think at the level of the design space and steer it at the macro level, rather than micromanaging the process of generating code.',
    },
    cite: { section: 'AI编程工具生态/Claude Code的独特价值', words: '使用Claude Code的原因之一是培养用英语编程的技能。体验完全不同——你在设计空间层面思考，在宏观层面引导它，而不是微观管理代码生成过程。' },
  },
  {
    id: 'joy-of-debugging',
    by: 'sebastian',
    text: {
      zh: '如果让AI做所有编程，两年后我还会感到满足吗？调试找到bug的感觉是世界上最棒的感觉，但如果直接让LLM解决，你永远不会有这种感觉。',
      en: 'If I let AI do all the programming, will I still feel fulfilled in two years? The feeling of finding a bug while debugging is the best feeling in the world, but if you simply let an LLM solve it, you will never have that feeling.',
    },
    cite: { section: 'AI编程工具生态/学习与享受的平衡', words: '如果让AI做所有编程，两年后我还会感到满足吗？调试找到bug的感觉是世界上最棒的感觉，但如果直接让LLM解决，你永远不会有这种感觉。' },
  },
  {
    id: 'trained-for-tools',
    by: 'sebastian',
    text: {
      zh: 'gpt-oss-120b是第一个真正以工具使用为目标训练的公开或开放权重模型。这是一个范式转变，解决幻觉问题的最佳方式之一就是不要总是尝试记住信息或编造——对于数学，为什么不使用计算器或Python？',
      en: 'gpt-oss-120b is the first public or open-weight model that was really trained with tool use as a goal. It is a paradigm shift. One of the best ways to solve the problem of hallucination is not to always try to remember information or make it up: for maths, why not use a calculator or Python?',
    },
    cite: { section: '开源与闭源模型之争/gpt-oss-120b的特殊意义', words: 'gpt-oss-120b是第一个真正以工具使用为目标训练的公开或开放权重模型。这是一个范式转变，解决幻觉问题的最佳方式之一就是不要总是尝试记住信息或编造——对于数学，为什么不使用计算器或Python？' },
  },
  {
    id: 'same-lineage',
    by: 'sebastian',
    text: {
      zh: '你仍然可以从GPT-2开始，然后添加东西使其变成其他模型。它们仍然是同一血统，是一个非常接近的关系。',
      en: 'You can still start from GPT-2 and then add things to turn it into the other models. They are still of the same lineage; it is a very close relationship.',
    },
    cite: { section: 'Transformer架构演进/从GPT-2到今天', words: '你仍然可以从GPT-2开始，然后添加东西使其变成其他模型。它们仍然是同一血统，是一个非常接近的关系。' },
  },
  {
    id: 'moe-selective',
    by: 'sebastian',
    text: {
      zh: 'MoE的想法是在网络中打包更多知识，但不是所有知识都同时使用。在token生成期间，你更有选择性。路由器选择哪些token应该去哪个专家。',
      en: 'The idea of MoE is to pack more knowledge into the network, but not all of the knowledge is used at the same time. While tokens are generated, you are more selective. The router chooses which tokens should go to which expert.',
    },
    cite: { section: 'Transformer架构演进/MoE详解', words: 'MoE的想法是在网络中打包更多知识，但不是所有知识都同时使用。在token生成期间，你更有选择性。路由器选择哪些token应该去哪个专家。' },
  },
  {
    id: 'not-the-architecture',
    by: 'sebastian',
    text: {
      zh: '真正变化的不是架构，而是训练算法、数据和系统优化。',
      en: 'What has really changed is not the architecture but the training algorithms, the data and the optimisation of systems.',
    },
    cite: { section: 'Transformer架构演进/架构变化有限', words: '真正变化的不是架构，而是训练算法、数据和系统优化。' },
  },
  {
    id: 'scaling-law-definition',
    by: 'nathan',
    text: {
      zh: 'Scaling Law是计算/数据与held-out预测准确率之间的幂律关系。关键发现是这种关系非常可预测。',
      en: 'A scaling law is a power-law relationship between compute/data and held-out prediction accuracy. The key finding is that this relationship is very predictable.',
    },
    cite: { section: 'AI Scaling Laws现状/Scaling Laws的技术定义', words: 'Scaling Law是计算/数据与held-out预测准确率之间的幂律关系。关键发现是这种关系非常可预测。' },
  },
  {
    id: 'pretraining-not-dead',
    by: 'sebastian',
    text: {
      zh: '预训练扩展没有死亡，只是目前有其他更有吸引力的扩展方式。在某个时刻，你仍然需要在预训练上取得进展。',
      en: 'Pre-training scaling is not dead; it is just that there are other, more attractive ways to scale at the moment. At some point you will still need to make progress on pre-training.',
    },
    cite: { section: 'AI Scaling Laws现状/关键洞察', words: '预训练扩展没有死亡，只是目前有其他更有吸引力的扩展方式。在某个时刻，你仍然需要在预训练上取得进展。' },
  },
  {
    id: 'synthetic-ocr',
    by: 'nathan',
    text: {
      zh: '很多人认为合成数据对训练模型不好。但DeepSeek等实验室的Almost-OCR可以从PDF提取数万亿候选token用于预训练。这种字符识别数据在实验室中被描述为预训练的合成数据。',
      en: 'Many people think that synthetic data is bad for training models. But Almost-OCR, from labs such as DeepSeek, can extract trillions of candidate tokens from PDFs for pre-training. This character-recognition data is described in the labs as synthetic data for pre-training.',
    },
    cite: { section: 'AI训练流程解析/合成数据的新定义', words: '很多人认为合成数据对训练模型不好。但DeepSeek等实验室的Almost-OCR可以从PDF提取数万亿候选token用于预训练。这种字符识别数据在实验室中被描述为预训练的合成数据。' },
  },
  {
    id: 'naming-rlvr',
    by: 'nathan',
    text: {
      zh: '有趣的是，我在我们的Tulu 3工作中提出了RLVR这个术语。我们不会因为是扩展RL的人而获得太多功劳，但作为学术界能做的是命名和影响话语。',
      en: 'Interestingly, it was in our Tulu 3 work that I came up with the term RLVR. We will not get much credit for being the people who scaled RL, but what one can do in academia is to name things and influence the discourse.',
    },
    cite: { section: '后训练前沿研究/RLVR：2025年最大突破', words: '有趣的是，我在我们的Tulu 3工作中提出了RLVR这个术语。我们不会因为是扩展RL的人而获得太多功劳，但作为学术界能做的是命名和影响话语。' },
  },
  {
    id: 'fifty-steps',
    by: 'sebastian',
    text: {
      zh: '我用RLVR在MATH-500上训练Qwen 3基础模型。基础模型准确率约15%，仅50步，几分钟内，模型从15%提升到50%准确率。50步不可能学到任何关于数学的新知识——知识已经在预训练中了，你只是在解锁它。',
      en: 'I trained the Qwen 3 base model with RLVR on MATH-500. The base model’s accuracy was about 15%; in just 50 steps, within a few minutes, the model went from 15% to 50% accuracy. It cannot have learned anything new about maths in 50 steps: the knowledge is already there from pre-training, you are just unlocking it.',
    },
    cite: { section: '后训练前沿研究/Sebastian的实验', words: '我用RLVR在MATH-500上训练Qwen 3基础模型。基础模型准确率约15%，仅50步，几分钟内，模型从15%提升到50%准确率。50步不可能学到任何关于数学的新知识——知识已经在预训练中了，你只是在解锁它。' },
  },
  {
    id: 'code-does-not-lie',
    by: 'sebastian',
    text: {
      zh: '编码的美妙之处在于它不会撒谎。它是数学。如果代码有效，你就知道它是正确的。',
      en: 'The beauty of coding is that it does not lie. It is maths. If the code works, you know that it is correct.',
    },
    cite: { section: 'AI入门学习建议/Sebastian的建议', words: '编码的美妙之处在于它不会撒谎。它是数学。如果代码有效，你就知道它是正确的。' },
  },
  {
    id: 'character-training',
    by: 'nathan',
    text: {
      zh: '我对角色训练非常感兴趣。牛津的一个学生联系我说他对此感兴趣。全世界只有两三个人非常关注这个话题，那篇论文现在存在了。',
      en: 'I am very interested in character training. A student at Oxford contacted me and said that he was interested in it. Only two or three people in the whole world cared about this topic very much, and that paper now exists.',
    },
    cite: { section: 'AI入门学习建议/Nathan的建议', words: '我对角色训练非常感兴趣。牛津的一个学生联系我说他对此感兴趣。全世界只有两三个人非常关注这个话题，那篇论文现在存在了。' },
  },
  {
    id: 'struggle',
    by: 'sebastian',
    text: {
      zh: '如果LLM随时都在，你真的会去挣扎吗？挣扎不愉快，但这是你成为专家的方式。也许诀窍是每天安排专门的离线学习时间。',
      en: 'If LLMs are there all the time, will you really go and struggle? Struggling is not pleasant, but it is how you become an expert. Perhaps the trick is to set aside dedicated offline time for learning every day.',
    },
    cite: { section: 'AI入门学习建议/挣扎的价值', words: '如果LLM随时都在，你真的会去挣扎吗？挣扎不愉快，但这是你成为专家的方式。也许诀窍是每天安排专门的离线学习时间。' },
  },
  {
    id: 'stock-pay',
    by: 'nathan',
    text: {
      zh: 'OpenAI的平均薪酬是每年超过100万美元的股票。对于美国任何普通人来说，进入这些AI实验室对生活是变革性的。',
      en: 'The average compensation at OpenAI is over $1 million in stock a year. For any ordinary person in the US, getting into these AI labs is life-changing.',
    },
    cite: { section: 'AI行业工作文化/前沿实验室的激情', words: 'OpenAI的平均薪酬是每年超过100万美元的股票。对于美国任何普通人来说，进入这些AI实验室对生活是变革性的。' },
  },
  {
    id: 'closed-industry',
    by: 'sebastian',
    text: {
      zh: '15年前和现在没有太大变化。酷的东西一直在工业界开发，是封闭的。唯一变化的是规模。',
      en: 'Not much has changed between 15 years ago and now. The cool things have always been developed in industry, and it is closed. The only thing that has changed is the scale.',
    },
    cite: { section: 'AI行业工作文化/学术界vs工业界', words: '15年前和现在没有太大变化。酷的东西一直在工业界开发，是封闭的。唯一变化的是规模。' },
  },
  {
    id: 'permanent-underclass',
    by: 'nathan',
    text: {
      zh: '’永久底层阶级’是其中之一——2025年下半年是在AI初创公司建立持久价值的唯一时机，否则所有价值将被现有公司捕获，你将因此变穷。',
      en: 'The ‘permanent underclass’ is one of them: the second half of 2025 is the only time to build lasting value in an AI startup, otherwise all the value will be captured by the existing companies and you will be poor as a result.',
    },
    cite: { section: '硅谷的泡沫与回音室/SF AI Meme文化', words: '’永久底层阶级’是其中之一——2025年下半年是在AI初创公司建立持久价值的唯一时机，否则所有价值将被现有公司捕获，你将因此变穷。' },
  },
  {
    id: 'bubble-shift',
    by: 'nathan',
    text: {
      zh: '我担心AI正从建设泡沫转向金融泡沫。',
      en: 'I worry that AI is moving from a bubble of building to a financial bubble.',
    },
    cite: { section: '硅谷的泡沫与回音室/泡沫的两面性', words: '我担心AI正从建设泡沫转向金融泡沫。' },
  },
  {
    id: 'sf-and-beyond',
    by: 'lex',
    text: {
      zh: '如果你真的热衷于在AI领域产生影响，身处SF是最可能实现这一目标的地方。但要走出去，阅读历史书籍、文学作品，访问世界其他地方。',
      en: 'If you are really passionate about having an impact in AI, being in SF is where you are most likely to achieve that. But get out, read history books and literature, visit other parts of the world.',
    },
    cite: { section: '硅谷的泡沫与回音室/建议', words: '如果你真的热衷于在AI领域产生影响，身处SF是最可能实现这一目标的地方。但要走出去，阅读历史书籍、文学作品，访问世界其他地方。' },
  },
  {
    id: 'text-diffusion',
    by: 'sebastian',
    text: {
      zh: 'Google宣布推出Gemini Diffusion，在大多数基准测试上实现相同质量但生成速度更快。文本扩散模型不会取代自回归LLM，但可能用于快速、便宜、大规模任务。',
      en: 'Google announced Gemini Diffusion, which reaches the same quality on most benchmarks but generates faster. Text diffusion models will not replace autoregressive LLMs, but they may be used for fast, cheap, large-scale tasks.',
    },
    cite: { section: '新兴技术方向/文本扩散模型', words: 'Google宣布推出Gemini Diffusion，在大多数基准测试上实现相同质量但生成速度更快。文本扩散模型不会取代自回归LLM，但可能用于快速、便宜、大规模任务。' },
  },
  {
    id: 'recursive-models',
    by: 'sebastian',
    text: {
      zh: '递归语言模型论文是一个酷想法。不是让LLM一次解决所有长上下文任务，而是分解成子任务，递归调用LLM解决。每个可能去网上收集信息，最后拼接在一起。',
      en: 'The recursive language models paper is a cool idea. Rather than having the LLM solve every long-context task in one go, you break it down into subtasks and call the LLM recursively to solve them. Each may go online to gather information, and at the end they are stitched together.',
    },
    cite: { section: '新兴技术方向/递归语言模型', words: '递归语言模型论文是一个酷想法。不是让LLM一次解决所有长上下文任务，而是分解成子任务，递归调用LLM解决。每个可能去网上收集信息，最后拼接在一起。' },
  },
  {
    id: 'robot-safety',
    by: 'lex',
    text: {
      zh: '我们几乎从不讨论安全问题。所有我们讨论的学习失败模式，在LLM空间是有趣的游戏，但在机器人空间，在人们家里，在数百万分钟和数十亿交互中，你几乎不允许失败。',
      en: 'We almost never talk about safety. All the failure modes of learning that we discuss are fun and games in the LLM space, but in the robotics space, in people’s homes, over millions of minutes and billions of interactions, you are almost not allowed to fail.',
    },
    cite: { section: '机器人与具身智能/安全问题', words: '我们几乎从不讨论安全问题。所有我们讨论的学习失败模式，在LLM空间是有趣的游戏，但在机器人空间，在人们家里，在数百万分钟和数十亿交互中，你几乎不允许失败。' },
  },
  {
    id: 'robot-bottleneck',
    by: 'sebastian',
    text: {
      zh: '为机器人准备现实世界更难。每个人的房子都不同，这就是机器人需要在工作中学习的地方。这是目前的瓶颈：如何即时定制。',
      en: 'Preparing robots for the real world is harder. Everyone’s house is different, and that is where robots need to learn on the job. That is the bottleneck at present: how to customise on the fly.',
    },
    cite: { section: '机器人与具身智能/瓶颈', words: '为机器人准备现实世界更难。每个人的房子都不同，这就是机器人需要在工作中学习的地方。这是目前的瓶颈：如何即时定制。' },
  },
  {
    id: 'agi-remote-worker',
    by: 'nathan',
    text: {
      zh: '我认为有很多分歧，但很多人说类似的话：能够完成大多数数字经济工作的东西。远程工作者是一个相当合理的例子。',
      en: 'I think there is a lot of disagreement, but many people say something like this: a thing that can do most digital economic work. A remote worker is a quite reasonable example.',
    },
    cite: { section: 'AGI时间线预测/定义问题', words: '我认为有很多分歧，但很多人说类似的话：能够完成大多数数字经济工作的东西。远程工作者是一个相当合理的例子。' },
  },
  {
    id: 'research-is-messy',
    by: 'nathan',
    text: {
      zh: '如果你认为进展饱和在几年内到来，开源模型将被优化得非常便宜以至于胜出。但研究是混乱的、社会的，很大程度上在AI模型无法处理的数据中。',
      en: 'If you think that progress will saturate within a few years, open models will be optimised until they are so cheap that they win out. But research is messy and social, and to a large extent it lies in data that AI models cannot handle.',
    },
    cite: { section: 'AGI时间线预测/Nathan的看法', words: '如果你认为进展饱和在几年内到来，开源模型将被优化得非常便宜以至于胜出。但研究是混乱的、社会的，很大程度上在AI模型无法处理的数据中。' },
  },
  {
    id: 'humans-would-win',
    by: 'sebastian',
    text: {
      zh: '我能看到唯一可能出错的是，如果东西被明确编程去做有害的事情。人类太聪明了，在终结者式的设置中，我认为人类会赢。',
      en: 'The only thing I can see possibly going wrong is if something is explicitly programmed to do harmful things. Humans are too smart; in a Terminator-like setting, I think that humans would win.',
    },
    cite: { section: 'AGI时间线预测/Sebastian的看法', words: '我能看到唯一可能出错的是，如果东西被明确编程去做有害的事情。人类太聪明了，在终结者式的设置中，我认为人类会赢。' },
  },
  {
    id: 'automated-software',
    by: 'nathan',
    text: {
      zh: '今年年底，自动化软件的数量将非常高。分布式ML等领域仍然困难，但会变得更容易。',
      en: 'At the end of this year, the amount of software that is automated will be very high. Areas such as distributed ML will still be hard, but will become easier.',
    },
    cite: { section: 'AI是否会取代程序员/Nathan的预测', words: '今年年底，自动化软件的数量将非常高。分布式ML等领域仍然困难，但会变得更容易。' },
  },
  {
    id: 'jagged',
    by: 'nathan',
    text: {
      zh: 'AI在某些事情上非常出色，在某些事情上非常糟糕。当他们接近自动化软件工程师时，它会擅长传统ML系统和前端，但分布式ML因为训练数据很少而相当差。',
      en: 'AI is excellent at some things and terrible at others. When they get close to an automated software engineer, it will be good at traditional ML systems and front ends, but quite bad at distributed ML, because there is very little training data.',
    },
    cite: { section: 'AI是否会取代程序员/挑战', words: 'AI在某些事情上非常出色，在某些事情上非常糟糕。当他们接近自动化软件工程师时，它会擅长传统ML系统和前端，但分布式ML因为训练数据很少而相当差。' },
  },
  {
    id: 'ads',
    by: 'nathan',
    text: {
      zh: '如果AI可以让那种积极的广告观点更好地工作，对世界非常好。但这并不是说让人上瘾的推送以便展示更多内容是好事。',
      en: 'If AI can make that positive view of advertising work better, it is very good for the world. But that is not to say that addictive feeds, made to show more content, are a good thing.',
    },
    cite: { section: 'AI商业模式与并购/广告的未来', words: '如果AI可以让那种积极的广告观点更好地工作，对世界非常好。但这并不是说让人上瘾的推送以便展示更多内容是好事。' },
  },
  {
    id: 'licensing-deals',
    by: 'nathan',
    text: {
      zh: '这些许可交易对硅谷生态系统有害——顶级人才被带走，而不是完整收购让普通员工的股票变现。',
      en: 'These licensing deals are harmful to the Silicon Valley ecosystem: the top talent is taken away, instead of a full acquisition that would let ordinary employees cash in their stock.',
    },
    cite: { section: 'AI商业模式与并购/许可交易问题', words: '这些许可交易对硅谷生态系统有害——顶级人才被带走，而不是完整收购让普通员工的股票变现。' },
  },
  {
    id: 'llama-collapse',
    by: 'nathan',
    text: {
      zh: 'Llama在内部政治斗争和激励不一致下崩溃了。研究人员想构建最好的模型，但有一层组织和管理试图证明他们做了这些事情。',
      en: 'Llama collapsed under internal politics and misaligned incentives. The researchers wanted to build the best model, but there was a layer of organisation and management trying to prove that they had done these things.',
    },
    cite: { section: '主要AI公司未来展望/Meta/Llama', words: 'Llama在内部政治斗争和激励不一致下崩溃了。研究人员想构建最好的模型，但有一层组织和管理试图证明他们做了这些事情。' },
  },
  {
    id: 'atom-origin',
    by: 'nathan',
    text: {
      zh: '2025年7月，有四五个DeepSeek级别的中国开源模型，美国零个。那是我意识到我必须花精力在这上面的时刻。',
      en: 'In July 2025 there were four or five Chinese open models at DeepSeek’s level, and zero from the US. That was the moment when I realised that I had to put energy into this.',
    },
    cite: { section: '美国开源AI倡议/ATOM项目', words: '2025年7月，有四五个DeepSeek级别的中国开源模型，美国零个。那是我意识到我必须花精力在这上面的时刻。' },
  },
  {
    id: 'talent',
    by: 'sebastian',
    text: {
      zh: '对于教育和人才，这非常重要。否则如果只有闭源模型，你只能在加入公司后学习。那时你如何雇用有才华的人？',
      en: 'For education and talent, this is very important. Otherwise, if there are only closed models, you can only learn once you have joined a company. How do you hire talented people then?',
    },
    cite: { section: '美国开源AI倡议/为什么重要', words: '对于教育和人才，这非常重要。否则如果只有闭源模型，你只能在加入公司后学习。那时你如何雇用有才华的人？' },
  },
  {
    id: 'cuda-moat',
    by: 'sebastian',
    text: {
      zh: 'NVIDIA的护城河可能不只是GPU本身，更是CUDA生态系统，这已经发展了二十年。即使在15年前我还是研究生时，我们实验室就有Tesla GPU做计算。',
      en: 'NVIDIA’s moat may not be just the GPU itself but, more so, the CUDA ecosystem, which has been developed for twenty years. Even 15 years ago, when I was still a graduate student, our lab had Tesla GPUs for computing.',
    },
    cite: { section: 'NVIDIA与GPU未来/NVIDIA的护城河', words: 'NVIDIA的护城河可能不只是GPU本身，更是CUDA生态系统，这已经发展了二十年。即使在15年前我还是研究生时，我们实验室就有Tesla GPU做计算。' },
  },
  {
    id: 'jensen',
    by: 'nathan',
    text: {
      zh: '公司围绕Jensen运营，他在运营上有多投入听起来与许多其他大公司如此不同。只要这是文化，我对他们的情况相当乐观。',
      en: 'The company operates around Jensen, and how invested he is in operations sounds so different from many other big companies. As long as this is the culture, I am quite optimistic about where they stand.',
    },
    cite: { section: 'NVIDIA与GPU未来/Jensen的领导力', words: '公司围绕Jensen运营，他在运营上有多投入听起来与许多其他大公司如此不同。只要这是文化，我对他们的情况相当乐观。' },
  },
  {
    id: 'ubi-agency',
    by: 'nathan',
    text: {
      zh: 'UBI不能解决代理问题。100年内人类生物学不会改变。',
      en: 'UBI cannot solve the problem of agency. Human biology will not change within 100 years.',
    },
    cite: { section: '人类文明的未来/100年后的世界', words: 'UBI不能解决代理问题。100年内人类生物学不会改变。' },
  },
  {
    id: 'knowledge-accessible',
    by: 'lex',
    text: {
      zh: '一个很少被讨论的巨大事情是让所有人类知识对整个世界可访问。我感觉我可以问LLM任何问题并得到答案。想想跨时间的影响——世界各地的孩子能够学习这些想法。',
      en: 'One huge thing that is rarely discussed is making all human knowledge accessible to the whole world. I feel that I can ask an LLM any question and get an answer. Think of the impact across time: children all over the world being able to learn these ideas.',
    },
    cite: { section: '人类文明的未来/AI的真正影响', words: '一个很少被讨论的巨大事情是让所有人类知识对整个世界可访问。我感觉我可以问LLM任何问题并得到答案。想想跨时间的影响——世界各地的孩子能够学习这些想法。' },
  },
  {
    id: 'consciousness',
    by: 'sebastian',
    text: {
      zh: '让我们与AI如此不同的，是意识。我们人类决定我们想做什么。AI在当前实现中，你必须告诉它做什么。代理权仍在你手中。',
      en: 'What makes us so different from AI is consciousness. We humans decide what we want to do. With AI as it is implemented now, you have to tell it what to do. The agency is still in your hands.',
    },
    cite: { section: '人类文明的未来/希望的来源', words: '让我们与AI如此不同的，是意识。我们人类决定我们想做什么。AI在当前实现中，你必须告诉它做什么。代理权仍在你手中。' },
  },
  {
    id: 'key-no-exclusive-technology',
    by: 'sebastian',
    text: {
      zh: '我不认为在2026年会有任何公司拥有其他公司无法获得的技术。差异化因素将是预算和硬件约束。',
      en: 'I do not think that in 2026 any company will have technology that other companies cannot get. What will set them apart is budget and hardware constraints.',
    },
    cite: { section: '关键语录/关于AI竞争', words: '我不认为在2026年会有任何公司拥有其他公司无法获得的技术。差异化因素将是预算和硬件约束。' },
  },
  {
    id: 'key-use-until-it-breaks',
    by: 'sebastian',
    text: {
      zh: '你使用它直到它出错，然后你换一个LLM。这和我们使用任何东西的方式一样。',
      en: 'You use it until it gets something wrong, then you switch to another LLM. It is the way we use anything.',
    },
    cite: { section: '关键语录/关于模型使用', words: '你使用它直到它出错，然后你换一个LLM。这和我们使用任何东西的方式一样。' },
  },
  {
    id: 'key-open-influence',
    by: 'nathan',
    text: {
      zh: '这些中国公司意识到美国顶级科技公司出于安全考虑不会付费订阅中国公司。他们看到开源模型是影响和参与美国巨大增长的AI支出市场的方式。',
      en: 'These Chinese companies realise that the top US technology companies, out of security concerns, will not pay to subscribe to Chinese companies. They see open models as a way to influence, and to take part in, the hugely growing market for AI spending in the US.',
    },
    cite: { section: '关键语录/关于开源', words: '这些中国公司意识到美国顶级科技公司出于安全考虑不会付费订阅中国公司。他们看到开源模型是影响和参与美国巨大增长的AI支出市场的方式。' },
  },
  {
    id: 'key-code-does-not-lie',
    by: 'sebastian',
    text: {
      zh: '代码的美妙之处在于它不会撒谎。它是数学，基本上。即使用数学，我认为你可能在书中有错误你永远不会注意到。用代码，你可以验证它。',
      en: 'The beauty of code is that it does not lie. It is maths, basically. Even with maths, I think, you may have errors in a book that you would never notice. With code, you can verify it.',
    },
    cite: { section: '关键语录/关于学习', words: '代码的美妙之处在于它不会撒谎。它是数学，基本上。即使用数学，我认为你可能在书中有错误你永远不会注意到。用代码，你可以验证它。' },
  },
  {
    id: 'key-aha-moment',
    by: 'sebastian',
    text: {
      zh: 'DeepSeek R1论文中令人惊叹的时刻是模型自己认识到它犯了错误，然后说’啊，我做错了，让我再试一次’。这只是给它正确答案让它找出如何做，就自然产生了。',
      en: 'The amazing moment in the DeepSeek R1 paper is when the model itself recognises that it made a mistake and then says, ‘Ah, I did something wrong, let me try again.’ It was just given the correct answer and left to work out how to do it, and this emerged naturally.',
    },
    cite: { section: '关键语录/关于RLVR', words: 'DeepSeek R1论文中令人惊叹的时刻是模型自己认识到它犯了错误，然后说’啊，我做错了，让我再试一次’。这只是给它正确答案让它找出如何做，就自然产生了。' },
  },
  {
    id: 'key-mental-health',
    by: 'nathan',
    text: {
      zh: '我不想在这个问题上工作，因为一方面很多人把AI看作健康盟友，但它一直延伸到讨论心理健康。这让人心碎，这将是某人越过边缘的事情，但其他人可能被拯救。',
      en: 'I do not want to work on this problem, because on the one hand many people see AI as an ally in health, but it extends all the way to talking about mental health. It is heartbreaking: this will be the thing that takes someone over the edge, but other people may be saved.',
    },
    cite: { section: '关键语录/关于工作文化', words: '我不想在这个问题上工作，因为一方面很多人把AI看作健康盟友，但它一直延伸到讨论心理健康。这让人心碎，这将是某人越过边缘的事情，但其他人可能被拯救。' },
  },
  {
    id: 'key-jagged',
    by: 'nathan',
    text: {
      zh: 'AI如此被描述为’参差不齐’——在某些事情上非常出色，在某些事情上非常糟糕。当他们接近自动化软件工程师时，会出现某些编码技能模型优秀而其他不行的情况。',
      en: 'AI is so often described as ‘jagged’: excellent at some things and terrible at others. When they get close to an automated software engineer, there will be cases where the models are excellent at some coding skills and not at others.',
    },
    cite: { section: '关键语录/关于AGI', words: 'AI如此被描述为’参差不齐’——在某些事情上非常出色，在某些事情上非常糟糕。当他们接近自动化软件工程师时，会出现某些编码技能模型优秀而其他不行的情况。' },
  },
  {
    id: 'key-human-knowledge',
    by: 'lex',
    text: {
      zh: '一个很少被讨论的巨大事情是让所有人类知识对整个世界可访问。这是一种渗透一切的安静力量：人类知识。',
      en: 'One huge thing that is rarely discussed is making all human knowledge accessible to the whole world. It is a quiet force that permeates everything: human knowledge.',
    },
    cite: { section: '关键语录/关于人类知识', words: '一个很少被讨论的巨大事情是让所有人类知识对整个世界可访问。这是一种渗透一切的安静力量：人类知识。' },
  },
] as const satisfies readonly Quote[]
