import type { FrameId } from '../frames.ts';

/**
 * A row of trigger words that share a frame and what they need around them:
 *   with    one of these words must follow within `reach` tokens (or, in the passive, precede)
 *   needs   one of these scene classes must stand near
 *   burst   a verb of happening (« a secoué », « s'est produite ») or a place right after it stands for what it needs
 *   people  two names of persons right after it (« entre X et Y », « X-Y ») stand for what it needs
 *   names   a person's name right after it and a name or an office before stand for what it needs
 *   states  a state that acts before it and a place right after it stand for what it needs
 *   town    instead of `with`: a town right after it, as its object (« a repris Kherson », « la prise de Goma ») or after « dans » (inside), after « à » too (at)
 *   wide    what it needs may stand anywhere in the text
 *   not     one of these words right after it makes it something else
 *   after   one of these words right before it makes it something else
 *   veto    one of these scene classes near makes it something else
 *   effect  says what an incident did: it joins one told nearby; `opens`: with an agent, a weapon or in the lead it tells one itself
 *   form    only as « se … » (reflexive), never so (plain), only passive, or only a participle without auxiliary (bare)
 */
export type SenseRow = {
	readonly frame: FrameId;
	readonly words: string;
	readonly with?: string;
	readonly reach?: number;
	readonly needs?: string;
	readonly burst?: true;
	readonly people?: true;
	readonly names?: true;
	readonly states?: true;
	readonly town?: 'object' | 'inside' | 'at';
	readonly wide?: true;
	readonly not?: string;
	readonly after?: string;
	readonly veto?: string;
	readonly effect?: 'joins' | 'opens';
	readonly form?: 'reflexive' | 'plain' | 'passive' | 'bare';
};
